import { corpusGrids, expectedOf, readCorpus } from "../support/corpus";
import type { CorpusBook, ExpectedBook, ExpectedTable } from "../support/corpus";
import { checkExpected } from "../support/corpus/checkExpected";
import { expectedFaults } from "../support/corpus/expectedFaults";
import { parseCorpusBook } from "../support/corpus/parseCorpusBook";

const PATH = "test/corpus/seed/example";
const parse = (...lines: readonly string[]) => parseCorpusBook(PATH, lines.join("\n"));

describe("a book's text", () => {
  it("becomes values, formats, formulas, errors, comments and merges", () => {
    const [grid] = corpusGrids(
      parse(
        "# 例",
        "== 表",
        "origin: C4",
        "| 标题\\n二行 | < | #0.95{0%} | =1+1->2{0.00} |",
        '| ^ | < | !#N/A | ="a"&"b"->"ab" ?批注 |',
        "",
        "| \\_a\\u3000 | = | 001 | =95% |",
        "|  |",
      ),
    );
    expect(grid?.origin).toEqual({ row: 3, column: 2 });
    expect(grid?.texts).toEqual([
      ["标题\n二行", "", "95%", "2.00"],
      ["", "", "#N/A", "ab"],
      ["", "", "", ""],
      [" a\u3000", "=", "001", "=95%"],
    ]);
    expect(grid?.values[0]).toEqual(["标题\n二行", null, 0.95, 2]);
    expect(grid?.formulas.map((row) => row[3])).toEqual(["=1+1", '="a"&"b"', null, null]);
    expect(grid?.merges).toEqual([{ row: 3, column: 2, rowCount: 2, columnCount: 2 }]);
  });

  it.each([
    [["| a |"], "test/corpus/seed/example: no sheet"],
    [["例", "== 表"], "example.txt:1: only “# …” stands above the first sheet"],
    [["== 表[1]"], "example.txt:1: no sheet name: “表[1]”"],
    [["== 表", "orign: A1"], "example.txt:2: neither a row"],
    [["== 表", "origin: 1A"], "example.txt:2: no cell: 1A"],
    [["== 表", "| a | b"], "example.txt:2: a row begins and ends with a bar"],
    [["== 表", "| < | b |"], "example.txt:2: A1 is merged with nothing"],
    [["== 表", "| a | < |", "| ^ | b |"], "example.txt:2: the merge that begins at A1 is no rectangle"],
    [["== 表", "| a |", "| #12,5 |"], "example.txt:3: cell 1: No number: 12,5"],
    [["== 表", "| =SUM(A1:A2) |"], "example.txt:2: cell 1: No formula with its result"],
    [["== 表", "| !#OOPS |"], "example.txt:2: cell 1: No error value"],
    [["== 表", "| a | b\u00a0c |"], "example.txt:2: cell 2: An odd space hides in it"],
    [["== 表", "| a\\q |"], "example.txt:2: cell 1: Unknown escape \\q"],
  ])("that is wrong is told with its line: %j", (lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});

describe("expected tables", () => {
  const book = standardBook();
  const expected = expectedOf(book);

  function faultsOf(change: Partial<ExpectedTable>): string[] {
    const tables: ExpectedBook["tables"] = expected.tables.map((table) => ({ ...table, ...change }));
    return expectedFaults(book, { ...expected, tables });
  }

  it.each<[string, Partial<ExpectedTable>, string]>([
    ["sheet", { sheet: "别的" }, "there is no sheet 别的"],
    ["title", { title: "别的" }, "no cell is the title 别的"],
    ["project", { project: ["馆藏档案数字化加工", "B5"] }, "project: B5 shows"],
    ["inner cell", { goal: ["", "C7"] }, "goal: C7 is inside the merge at B7"],
    ["area", { area: "A1:G16" }, "G17 lies outside"],
    ["long area", { area: "A1:G18" }, "its last row is no indicator"],
    ["wide area", { area: "A1:H17" }, "its last column is blank"],
    ["no rows", { indicators: [] }, "no indicators"],
  ])("that the book does not hold are faults: %s", (_name, change, fault) => {
    expect(faultsOf(change).join("\n")).toContain(fault);
  });

  it("with another row's level or name are faults", () => {
    const [table] = expected.tables;
    const indicators =
      table?.indicators.map((row) => ({ ...row, levels: ["产出指标", "x", "y"] as const })) ?? [];
    const faults = faultsOf({ indicators }).join("\n");
    expect(faults).toContain("above G15 there is no level 产出指标");
    expect(faults).toContain("the row of G9 does not hold y");
  });

  it.each([
    [{}, "tables and unread are arrays"],
    [{ tables: [], rest: 1 }, "unknown key rest"],
    [{ tables: [{}] }, "tables[0].sheet: undefined has not the form"],
    [{ tables: [], unread: [{ sheet: "a", reason: "why" }] }, 'unread[0].reason: "why" has not the form'],
  ])("without the form are refused: %j", (json, message) => {
    expect(() => checkExpected(json)).toThrow(message);
  });
});

function standardBook(): CorpusBook {
  const book = readCorpus().find(({ layout, slug }) => layout === "seed" && slug === "standard");
  if (book === undefined) throw new Error("The corpus has no seed/standard");
  return book;
}
