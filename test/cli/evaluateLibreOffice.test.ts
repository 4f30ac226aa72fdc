import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Big from "big.js";
import JSZip from "jszip";
import type { CheckResult } from "../../src/application/checkWorkbook";
import { evaluate } from "../../src/cli/evaluate";
import { OVERALL_GRADE_WORDS } from "../../src/domain/evaluation/evaluationWords";
import type { TableEvaluation } from "../../src/domain/evaluation/TableEvaluation";
import { formatCell } from "../../src/domain/grid/address";
import { lastColumn, lastRow } from "../../src/domain/grid/Area";
import type { Position } from "../../src/domain/grid/Area";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import type { CellContent, CellValue, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { isOwnFormula } from "../../src/domain/plan/evaluation/rowContents";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { EVALUATION_FIXTURE } from "../support/evaluationFixture";
import { recalculated } from "../support/libreOffice";
import { checked, entriesOf, typedInto } from "../support/yearEndWorkbook";
import type { Typed } from "../support/yearEndWorkbook";

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));
const ONE_RUN = 200_000;

/** A copy with the evaluation columns, by the command. */
async function written(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const [source, copy] = [join(folder, `${name}.xlsx`), join(folder, `${name}-评价.xlsx`)];
  writeFileSync(source, bytes);
  let trouble = "";
  const terminal = { coloured: false, out: () => undefined, err: (text: string) => void (trouble += text) };
  const code = await evaluate([source, "--write", copy], terminal);
  expect({ trouble, code: code < 2, exists: existsSync(copy) }).toEqual({
    trouble: "",
    code: true,
    exists: true,
  });
  return readFileSync(copy);
}

/** The sample with its columns, filled in for all 109 rows, and written again. */
async function filledWorkbook(): Promise<Uint8Array> {
  const blank = await written("样例", readFileSync(SAMPLE));
  const { audit } = await checked(blank);
  const entries = audit.tables.flatMap(({ table }, index) => {
    const fixture = EVALUATION_FIXTURE[index];
    return fixture ? entriesOf(table, fixture) : [];
  });
  return written("填好", await typedInto(blank, entries));
}

/** No result of a formula that is right in the end can then be one that the copy brought along. */
async function withWrongResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const part of Object.values(zip.files).filter(({ name }) => name.includes("worksheets/sheet"))) {
    const xml = await part.async("string");
    const wrong = xml.replace(
      /(<c [^>]*?)(?: t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      "$1>$2<v>123.456</v>",
    );
    expect(wrong).not.toBe(xml);
    zip.file(part.name, wrong);
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** A formula that LibreOffice has calculated, beside the engine's figure. */
interface Compared {
  readonly cell: string;
  readonly kind: "rate" | "score" | "words";
  readonly shown: CellValue;
  readonly expected: number | string;
}

const figure = (value: Big | null): number | string => value?.toNumber() ?? "";

/** All formulas of the add-in's columns and sums of one table. */
function compare(
  table: TargetTable,
  evaluation: TableEvaluation,
  formulas: SheetGrid,
  values: SheetGrid,
): Compared[] {
  const one = (at: Position, kind: Compared["kind"], expected: number | string): Compared[] => {
    if (cellAt(formulas, at.row, at.column).formula === null) return [];
    const cell = `${table.sheetName}!${formatCell(at)}`;
    return [{ cell, kind, shown: cellAt(values, at.row, at.column).value ?? "", expected }];
  };
  const rows = table.indicators.flatMap(({ rate, score, deviation }, index) => {
    const row = evaluation.rows[index];
    if (!row || !rate || !score || !deviation) throw new Error("The columns were not written.");
    return [
      ...one(rate.cell, "rate", figure(row.rate)),
      ...one(score.cell, "score", figure(row.score)),
      ...one(deviation.cell, "rate", figure(row.deviation)),
    ];
  });
  const area = table.ownedSummary?.area;
  if (!area) throw new Error("The sums were not written.");
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  const { execution, weightTotal, score, grade } = evaluation;
  const words = grade ? OVERALL_GRADE_WORDS["zh-CN"][grade] : `未完成（还有 ${evaluation.unfilled} 行）`;
  return [
    ...rows,
    ...one({ row: area.row + 1, column: right - 1 }, "rate", figure(execution.rate)),
    ...one({ row: area.row + 1, column: right }, "score", figure(execution.score)),
    ...one({ row: bottom - 1, column: right - 2 }, "score", figure(weightTotal)),
    ...one({ row: bottom - 1, column: right }, "score", figure(score)),
    ...one({ row: bottom, column: right }, "words", words),
  ];
}

/** Rates to 1e-9, points to half a hundredth, words to the letter. */
function isEqual({ kind, shown, expected }: Compared): boolean {
  if (typeof shown !== "number" || typeof expected !== "number") return shown === expected;
  return Math.abs(shown - expected) <= (kind === "rate" ? 1e-9 : 0.005);
}

/** @param engine the workbook as the engine reads it; @param calculated the same as LibreOffice saved it */
async function comparisons(engine: CheckResult, calculated: Uint8Array): Promise<Compared[]> {
  const { grids } = await checked(calculated);
  return engine.audit.tables.flatMap(({ table, evaluation }) => {
    const formulas = engine.grids.find(({ sheetId }) => sheetId === table.sheetId);
    const values = grids.find(({ sheetName }) => sheetName === table.sheetName);
    if (!formulas || !values) throw new Error(`${table.sheetName} is not there.`);
    return compare(table, evaluation, formulas, values);
  });
}

/** What is typed over actual values: table and row from 1. */
const CHANGES: readonly (readonly [table: number, row: number, content: CellContent])[] = [
  [1, 1, 1], // missed: 1 of 2条
  [1, 2, 400], // far exceeded
  [1, 3, "2个"], // a number typed with its unit
  [1, 8, 0.1], // smaller is better: 10% where 5% are allowed
  [2, 1, null], // blank
  [2, 3, "约2部"], // no exact number
  [2, 4, "96"], // a per cent without its sign
  [4, 1, -3], // below zero
  [5, 2, 0],
  [6, 1, 1e15],
  [7, 1, "没有完成"], // words in a number's place
];

describe("the written workbook in LibreOffice", () => {
  let filled: Uint8Array;
  let calculated: Uint8Array;
  beforeAll(async () => {
    filled = await filledWorkbook();
    [calculated = new Uint8Array()] = await recalculated([await withWrongResults(filled)]);
  }, ONE_RUN);

  it("is scored by the engine as worked out by hand", async () => {
    const { audit } = await checked(filled);
    const rows = audit.tables.flatMap(({ evaluation }) => evaluation.rows.map(({ score }) => figure(score)));
    const byHand = EVALUATION_FIXTURE.flatMap((table) =>
      table.rows.map(({ expected }) => Number(expected.score)),
    );
    expect(rows).toEqual(byHand);
    expect(audit.tables.map(({ evaluation }) => evaluation.score?.toFixed())).toEqual(
      EVALUATION_FIXTURE.map(({ expected }) => expected.score),
    );
  });

  it("shows in every formula cell the engine's figure", async () => {
    const cells = await comparisons(await checked(filled), calculated);
    expect(cells.filter((cell) => !isEqual(cell))).toEqual([]);
    expect(cells.filter(({ kind }) => kind === "rate").length).toBeGreaterThan(100);
    expect(cells.filter(({ kind }) => kind === "words")).toHaveLength(12);
  });

  it("shows the same before anything has calculated, in each of its formula cells", async () => {
    const [copy, { grids }] = await Promise.all([checked(filled), checked(calculated)]);
    let count = 0;
    for (const grid of copy.grids) {
      const values = grids.find(({ sheetName }) => sheetName === grid.sheetName);
      const cells = grid.formulas.flatMap((line, r) =>
        line.flatMap((formula, c) =>
          formula === null ? [] : [{ row: grid.origin.row + r, column: grid.origin.column + c }],
        ),
      );
      count += cells.length;
      const differing = cells.filter((at) => {
        const [brought, shown] = [grid, values ?? grid].map(
          (of) => cellAt(of, at.row, at.column).value ?? "",
        );
        return typeof brought === "number" && typeof shown === "number"
          ? Math.abs(brought - shown) > 1e-9
          : brought !== shown;
      });
      expect([grid.sheetName, differing.map(formatCell)]).toEqual([grid.sheetName, []]);
    }
    expect(count).toBeGreaterThan(300);
  });

  it(
    "follows the engine's rules when actual values are changed there",
    async () => {
      const { audit } = await checked(filled);
      const typed = CHANGES.map(([number, row, content]): Typed => {
        const { table } = audit.tables[number - 1] ?? {};
        const actual = table?.indicators[row - 1]?.actual;
        if (!table || !actual) throw new Error(`There is no row ${row} in table ${number}.`);
        return { sheetId: table.sheetId, cell: actual.cell, content };
      });
      const engine = await checked(await typedInto(filled, typed));
      // LibreOffice's own file, with the values that it calculated before: only recalculating makes them right.
      const stale = await typedInto(calculated, typed);
      const before = await comparisons(engine, stale);
      expect(before.filter((cell) => !isEqual(cell)).length).toBeGreaterThan(CHANGES.length);
      const [after = new Uint8Array()] = await recalculated([stale]);
      const cells = await comparisons(engine, after);
      expect(cells.filter((cell) => !isEqual(cell))).toEqual([]);
      const words = cells.filter(({ kind }) => kind === "words").map(({ shown }) => shown);
      expect(words[1]).toBe("未完成（还有 3 行）");
    },
    ONE_RUN,
  );

  it("has formulas only where the engine reads the entry as they do", async () => {
    const { audit } = await checked(filled);
    const kinds = audit.tables.flatMap(({ table, evaluation }) =>
      evaluation.rows.map(({ kind }, index) => {
        return [kind, isOwnFormula(table.indicators[index]?.rate?.formula ?? null)] as const;
      }),
    );
    const live = kinds.filter(([, isLive]) => isLive);
    expect(live.every(([kind]) => kind === "numeric")).toBe(true);
    expect(live.length).toBeGreaterThan(70);
  });
});
