import { existsSync, readFileSync } from "node:fs";
import { parseSeedDocument } from "../../scripts/seed-document";
import { makeSampleWorkbook, SAMPLE_PATH } from "../../scripts/sample-workbook";
import { SEED_COPY, SEED_ORIGINAL, seedTables } from "../support/seedTables";

describe("the seed document", () => {
  const tables = parseSeedDocument(readFileSync(SEED_COPY, "utf8"));

  it("has 12 tables with 109 indicators", () => {
    const counts = tables.map((table) => table.indicators.length);
    expect(counts).toEqual([14, 11, 14, 6, 7, 6, 7, 8, 11, 7, 7, 11]);
  });

  it("is read the same by counting cells and by its labels", () => {
    const byLabels = seedTables().map(({ title, project, use, goal, rows }) => ({
      title,
      project,
      use,
      goal,
      rows: rows.map(({ level2, level3, description, value }) => ({ level2, level3, description, value })),
    }));
    const byCells = tables.map(({ title, project, use, goal, indicators }) => ({
      title,
      project: project[1],
      use,
      goal: goal[1],
      rows: indicators.map(({ level2, level3, description, value }) => ({
        level2,
        level3,
        description,
        value,
      })),
    }));
    expect(byCells).toEqual(byLabels);
  });

  it("keeps line breaks and spaces that belong to a cell", () => {
    expect(tables[6]?.indicators[0]).toMatchObject({ level3: "预计考评人数\n", value: ">300人\n" });
    expect(tables[7]?.indicators[7]?.level3).toBe("被检查单位投诉率 ");
    expect(tables[4]?.goal[1]).toContain("(津档组办发  〔2022〕３号) 文件");
    expect(tables[0]?.goal[1].split("\n")).toHaveLength(4);
  });

  it.each([
    ["a row that lacks a cell", "\n\t349101天津市统计局财务处", ""],
    ["a table without indicators", "\n \n\t一级指标", "\n\t一级指标"],
  ])("is refused with %s", (_, text, replacement) => {
    const broken = readFileSync(SEED_COPY, "utf8").replace(text, replacement);
    expect(() => parseSeedDocument(broken)).toThrow(/Unexpected cells|No indicators|missing/);
  });

  // The original is beside the project in its workspace only; a fresh clone has nothing to compare with.
  if (existsSync(SEED_ORIGINAL)) {
    it("is the original to the byte", () => {
      expect(readFileSync(SEED_COPY).equals(readFileSync(SEED_ORIGINAL))).toBe(true);
    });
  }
});

describe("the committed sample workbook", () => {
  it("is what the script makes, byte for byte, however often", async () => {
    const committed = readFileSync(SAMPLE_PATH);
    expect(committed.equals(await makeSampleWorkbook())).toBe(true);
    expect(committed.equals(await makeSampleWorkbook())).toBe(true);
  });
});
