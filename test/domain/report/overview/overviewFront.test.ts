import type { Area } from "../../../../src/domain/grid/Area";
import { FolderTotals } from "../../../../src/domain/report/overview/FolderTotals";
import { overviewFront } from "../../../../src/domain/report/overview/overviewFront";
import type { FileLines } from "../../../../src/domain/report/overview/FileLines";
import type { SheetDocument } from "../../../../src/domain/report/SheetDocument";
import { fileOf, folderProject } from "../../../support/folderLines";
import { said } from "../../../support/reportCells";

const front = (...files: readonly FileLines[]): SheetDocument => {
  const totals = new FolderTotals();
  files.forEach((file) => totals.add(file));
  return overviewFront(totals, { locale: "zh-CN", madeAt: "2025-01-09 10:42", version: "0.1.0" });
};

/** What a chart shows: the cells of an area, top to bottom. */
const shown = ({ rows }: SheetDocument, { row, column, rowCount }: Area) =>
  rows.slice(row, row + rowCount).map(({ cells }) => said(cells[column]));
const texts = ({ rows }: SheetDocument) => rows.map(({ cells }) => String(said(cells[0])));

const unit = (name: string, own: Parameters<typeof folderProject>[0] = {}) =>
  fileOf({ unit: name, file: `${name}/a.xlsx`, projects: [folderProject({ unit: name, ...own })] });

describe("the first sheet of 汇总", () => {
  const document = (): SheetDocument =>
    front(
      unit("甲局", {
        errors: 2,
        warnings: 1,
        infos: 4,
        budget: "10.5",
        cost: "12",
        gap: "-1.5",
        costStatus: "over",
      }),
      unit("乙局", { standing: "finished", score: "95.00", grade: "excellent" }),
    );

  it("says what there is in sentences", () => {
    expect(texts(document()).slice(0, 6)).toEqual([
      "绩效目标表汇总",
      "生成时间：2025-01-09 10:42    规则版本：0.1.0    由绩效目标表助手生成",
      "共 2 个文件：读成 2 个，没有读成 0 个；2 个项目，14 行指标。",
      "发现错误 2 个，警告 1 个，提示 4 个。",
      "预算合计 110.50 万元，成本指标合计 112.00 万元；未落实到成本的缺口 0.00 万元，成本超出预算 1.50 万元。",
      "年终自评：已完成 1 个，未完成 1 个，平均 95.00 分。",
    ]);
  });

  it("draws the findings and the money of the units with most to do", () => {
    const sheet = document();
    const [findings, money] = sheet.charts;
    expect(findings && shown(sheet, findings.categories)).toEqual(["甲局", "乙局"]);
    expect(findings?.series.map(({ name, values }) => [name, shown(sheet, values)])).toEqual([
      ["错误", [2, 0]],
      ["警告", [1, 0]],
      ["提示", [4, 0]],
    ]);
    expect(money?.series.map(({ name, values }) => [name, shown(sheet, values)])).toEqual([
      ["预算", [10.5, 100]],
      ["成本合计", [12, 100]],
    ]);
  });

  it("draws how many projects have which grade", () => {
    const sheet = document();
    const [, , grades] = sheet.charts;
    expect(grades && shown(sheet, grades.categories)).toEqual(["优", "良", "中", "差", "未完成"]);
    expect(grades?.series.map(({ values }) => shown(sheet, values))).toEqual([[1, 0, 0, 0, 1]]);
  });

  it("covers only blank cells with its charts", () => {
    const { charts, rows } = document();
    for (const { place } of charts) {
      const below = rows.slice(place.row, place.row + place.rowCount);
      const covered = below.flatMap(({ cells }) =>
        cells.slice(place.column, place.column + place.columnCount),
      );
      expect(covered.filter((cell) => said(cell) !== "")).toEqual([]);
      expect(below).toHaveLength(place.rowCount);
    }
  });

  it("names no more than 15 units, and all of them in the list's link", () => {
    const many = front(...Array.from({ length: 40 }, (_, index) => unit(`第${index}局`, { errors: index })));
    expect(many.charts[0]?.categories.rowCount).toBe(15);
    const jumps = many.rows.flatMap(({ cells }) => cells.map((cell) => String(said(cell))));
    expect(jumps).toContain("单位（40）");
  });

  it("says before all figures that files were not read, and which sums lack something", () => {
    const told = texts(
      front(
        unit("甲局", { budget: null, gap: null, costStatus: "none" }),
        fileOf({ state: "unread", problem: "已损坏。", projects: [] }),
      ),
    );
    expect(told).toContain(
      "有 1 个文件没有读成，它们的项目不在任何合计里。原因见“文件”表，请逐个处理后重新生成。",
    );
    expect(told).toContain("1 个项目没有读到预算数或成本指标，合计里没有缺少的数。");
  });

  it("has no chart where nothing was read", () => {
    const nothing = front(fileOf({ state: "unread", problem: "已损坏。", projects: [] }));
    expect(nothing.charts).toEqual([]);
    expect(texts(nothing)).toContain("没有读到一张绩效目标表，因此没有可汇总的内容。");
  });

  it("is complete in English", () => {
    const totals = new FolderTotals();
    totals.add(unit("甲局", { errors: 1 }));
    const english = overviewFront(totals, { locale: "en-US", madeAt: "2025-01-09", version: "0.1.0" });
    const own = JSON.stringify({ ...english, mark: "", charts: [] }).replaceAll(/甲局|万元/g, "");
    expect(own).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
