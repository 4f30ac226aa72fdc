import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { formatArea } from "../../src/domain/grid/address";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import { seedTables } from "../support/seedTables";
import type { SeedTable } from "../support/seedTables";

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const tables = seedTables();

describe("the sample workbook, read back", () => {
  let grids: SheetGrid[] = [];

  beforeAll(async () => {
    grids = await readXlsxFile(SAMPLE);
  });

  it("has a visible, unprotected sheet a table", () => {
    expect(grids).toHaveLength(12);
    expect(grids.every(({ visibility, isProtected }) => visibility === "visible" && !isProtected)).toBe(true);
    expect(grids[0]?.sheetName).toBe("表1统计数据平台系统运维保障");
    expect(grids[1]?.sheetName).toBe("表2 2024统计安全及服务保障经费");
    expect(grids[10]?.sheetName).toBe("表11社情民意专项调查(非财1）");
  });

  it.each(tables.map((table, index) => [index + 1, table] as const))(
    "table %i is the document's to the letter",
    (n, table) => {
      expect(filledTexts(need(grids[n - 1]))).toEqual(expectedTexts(table));
    },
  );

  it("has its 109 indicator rows", () => {
    const rows = grids.reduce((sum, grid) => sum + grid.values.length - 8, 0);
    expect(rows).toBe(109);
  });

  it.each(tables.map((table, index) => [index + 1, table] as const))(
    "table %i has amounts as numbers",
    (n, table) => {
      const grid = need(grids[n - 1]);
      const amounts = [2, 4, 6].map((column) => cellAt(grid, 4, column));
      const written = [table.budget, table.fiscal, table.other];
      expect(amounts.map(({ value }) => value)).toEqual(
        written.map((text) => (text === null ? null : Number(text))),
      );
      expect(amounts.map(({ text }) => text)).toEqual(written.map((text) => text ?? ""));
      expect(amounts.map(({ numberFormat }) => numberFormat)).toEqual(["0.00", "0.00", "0.00"]);
    },
  );

  it.each(tables.map((table, index) => [index + 1, table] as const))(
    "table %i merges its first levels down",
    (n, table) => {
      const grid = need(grids[n - 1]);
      const down = grid.merges.filter(
        ({ column, row, rowCount }) => column === 0 && row >= 8 && rowCount > 1,
      );
      expect(down.map(formatArea)).toEqual(levelRuns(table));
    },
  );

  it("reads the same from bytes as from its path", async () => {
    expect(await readXlsx({ name: "x", bytes: readFileSync(SAMPLE) })).toEqual(grids);
  });

  it("reads only the sheets asked for, and reports each", async () => {
    const steps: string[] = [];
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }): void => {
      steps.push(`${stage} ${done}/${total}`);
    };
    const ids = [need(grids[4]).sheetId, need(grids[7]).sheetId];
    const some = await readXlsxFile(SAMPLE, { sheetIds: ids, onProgress });
    expect(some).toEqual([grids[4], grids[7]]);
    expect(steps).toEqual(["reading 1/2", "reading 2/2"]);
  });

  it("stops when the reading is called off", async () => {
    await expect(readXlsxFile(SAMPLE, { signal: AbortSignal.abort(new Error("取消")) })).rejects.toThrow(
      "取消",
    );
  });
});

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("missing");
  return value;
}

/** All texts of the sheet, row by row, blanks left out. */
function filledTexts(grid: SheetGrid): string[][] {
  return grid.texts.map((row) => row.filter((text) => text !== ""));
}

function expectedTexts(table: SeedTable): string[][] {
  const amount = (text: string | null): string[] => (text === null ? [] : [text]);
  return [
    [table.title],
    [table.unitCode + table.unitName],
    ["单位：万元"],
    ["项目名称", table.project],
    [
      "预算规模及资金用途",
      "预算数",
      ...amount(table.budget),
      "其中：财政    资金",
      ...amount(table.fiscal),
      "其他资金",
      ...amount(table.other),
    ],
    [table.use],
    ["绩效目标", table.goal],
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
    ...table.rows.map(({ level1, level2, level3, description, value }, index) => {
      const first = table.rows[index - 1]?.level1 === level1 ? [] : [level1];
      return [...first, level2, level3, description, value];
    }),
  ];
}

/** The areas over which a first level of several rows must reach: "A9:A19". */
function levelRuns({ rows }: SeedTable): string[] {
  const starts = rows.flatMap(({ level1 }, index) => (rows[index - 1]?.level1 === level1 ? [] : [index]));
  return starts.flatMap((start, order) => {
    const end = starts[order + 1] ?? rows.length;
    return end - start > 1 ? [`A${start + 9}:A${end + 8}`] : [];
  });
}
