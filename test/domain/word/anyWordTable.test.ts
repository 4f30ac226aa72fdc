import fc from "fast-check";
import { intersects, lastColumn, lastRow } from "../../../src/domain/grid/Area";
import type { NewCell } from "../../../src/domain/sheet/NewSheet";
import type { WordTable } from "../../../src/domain/word/WordDocument";
import type { WordImport } from "../../../src/domain/word/WordImport";
import { anyCoveredGrid } from "../../support/anyMerges";
import { planned } from "../../support/importedWord";
import {
  BENEFIT,
  GRID,
  HEADER,
  headOf,
  OUTPUT,
  rowsOf,
  wordDocument,
  wordTable,
} from "../../support/wordTable";

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("", " ", "\n") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        "一级指标",
        "二级指标",
        "三级指标",
        "绩效指标描述",
        "指标值",
        "项目名称",
        "预算数",
        "其他资金",
        "绩效目标",
      ],
      ...[
        "产出指标",
        "数量指标",
        "甲绩效目标表",
        "单位：万元",
        "349101天津市统计局财务处",
        "（2024年度）",
        "填报人：",
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("249.00", "1,200.50", "0249", "=1+1", "-5%", "@甲", "≥95%", "2024-1-1"),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** Any cells under any merges, widths as files have them: some missing, some slips of the hand. */
const anyTable: fc.Arbitrary<WordTable> = fc
  .tuple(
    anyCoveredGrid,
    fc.array(text, { minLength: 30, maxLength: 30 }),
    fc.array(fc.constantFrom(0, 2, 50, 90), { minLength: 5, maxLength: 5 }),
  )
  .map(([{ rowCount, columnCount, areas }, texts, widths]) => ({
    kind: "table",
    rowCount,
    columnCount,
    widths: widths.slice(0, columnCount),
    cells: areas.map((area, index) => ({ area, text: texts[index] ?? "" })),
  }));

const realTable: fc.Arbitrary<WordTable> = fc
  .constantFrom(
    wordTable(...rowsOf("甲")),
    wordTable(...rowsOf("甲"), "| | | | | |", ...rowsOf("乙")),
    wordTable(...headOf("丙")),
    wordTable(...GRID),
    wordTable(HEADER, ...OUTPUT),
    wordTable(...BENEFIT),
  )
  .map((table) => ({ ...table }));

const anyDocument = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyTable },
    { weight: 4, arbitrary: realTable },
    { weight: 2, arbitrary: fc.constantFrom("", "丁绩效目标表", "正文。", "（续表）") },
  ),
  { maxLength: 8 },
);

/** What a spreadsheet program shows in a cell. */
function shown({ content, numberFormat }: NewCell): string[] {
  if (content === null) return [];
  if (typeof content !== "number") return [String(content)];
  const [whole = "", decimals] = content
    .toFixed(/\.(0*)/.exec(numberFormat ?? "")?.[1]?.length ?? 0)
    .split(".");
  const grouped = numberFormat?.startsWith("#,##0") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return [decimals === undefined ? grouped : `${grouped}.${decimals}`];
}

const isSaid = (said: string) => said.trim() !== "";

function expectWhole(blocks: readonly (string | WordTable)[], { sheets, skipped }: WordImport): void {
  const tables = blocks.filter((block): block is WordTable => typeof block !== "string");
  const left = new Set(skipped.map(({ number }) => number));
  const taken = tables.filter((_, index) => !left.has(index + 1));
  const wanted = taken.flatMap(({ cells }) => cells.map((cell) => cell.text)).filter(isSaid);
  const lines = new Set(blocks.filter((block) => typeof block === "string"));
  const got = sheets.flatMap(({ cells }) => cells.flatMap(shown));
  // Lines of text around the tables may have come along.
  expect(got.filter((said) => !lines.has(said)).sort()).toEqual(
    wanted.filter((said) => !lines.has(said)).sort(),
  );
}

describe("any Word document", () => {
  it("is planned without losing or doubling a text of the tables that are taken", () => {
    let count = 0;
    fc.assert(
      fc.property(anyDocument, (blocks) => {
        const plan = planned(wordDocument(...blocks));
        count += plan.tables.length;
        expectWhole(blocks, plan);
      }),
      { numRuns: 400 },
    );
    // Were nothing ever recognised, nothing would be lost either.
    expect(count).toBeGreaterThan(300);
  });

  it("gives sheets whose cells fit and do not lie over each other", () => {
    fc.assert(
      fc.property(anyDocument, (blocks) => {
        const { sheets, tables } = planned(wordDocument(...blocks));
        const names = sheets.map(({ sheetName }) => sheetName.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(tables.every(({ sheet }) => sheets[sheet] !== undefined)).toBe(true);
        for (const { sheetName, cells, columns, heights } of sheets) {
          expect(sheetName).toMatch(/^[^\\/?*[\]:]{1,31}$/);
          expect([...columns, ...heights].every((size) => (size ?? 1) > 0 && (size ?? 1) <= 409)).toBe(true);
          for (const [index, { area }] of cells.entries()) {
            expect(lastRow(area)).toBeLessThan(heights.length);
            expect(lastColumn(area)).toBeLessThan(columns.length);
            expect(cells.slice(index + 1).some((other) => intersects(area, other.area))).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

it("a document of 300 tables is laid out whole", () => {
  const blocks = Array.from({ length: 300 }, (_, index) => [
    `第${index}节`,
    wordTable(...rowsOf(`项目${index}`)),
  ]).flat();
  const { sheets } = planned(wordDocument(...blocks));
  expect(sheets).toHaveLength(300);
});
