import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../src/cli/evaluate";
import { formatCell } from "../../src/domain/grid/address";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import type { CellContent } from "../../src/domain/grid/SheetGrid";
import { isOwnFormula } from "../../src/domain/plan/evaluation/rowContents";
import { EVALUATION_FIXTURE } from "../support/evaluationFixture";
import { comparisons, figure, isEqual, withWrongResults } from "../support/evaluationComparison";
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
