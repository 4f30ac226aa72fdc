import {
  countsOf,
  explainFile,
  fileList,
  fileRow,
  findingList,
  findingRow,
  projectList,
  projectRow,
  unitList,
  unitRow,
} from "../../../../src/domain/report/overview/overviewLists";
import { NO_TOTALS } from "../../../../src/domain/report/overview/FolderTotals";
import type { UnitTotals } from "../../../../src/domain/report/overview/FolderTotals";
import { overviewWords } from "../../../../src/domain/report/overview/overviewWords";
import type { ListSheet } from "../../../../src/domain/report/overview/ListSheet";
import type { DocumentRow } from "../../../../src/domain/report/SheetDocument";
import { fileOf, folderFinding, folderProject } from "../../../support/folderLines";
import { saidIn } from "../../../support/reportCells";

/** A row's cells by the words of their column's header. */
const byHeader = ({ header }: ListSheet, row: DocumentRow) =>
  Object.fromEntries(saidIn(header).map((title, index) => [String(title), saidIn(row)[index]]));

const project = (own: Parameters<typeof folderProject>[0]) =>
  byHeader(projectList(1, "zh-CN"), projectRow(folderProject(own), 3, "zh-CN"));

describe("the lists of 汇总", () => {
  it.each(["zh-CN", "en-US"] as const)("have a cell for each header (%s)", (locale) => {
    const lists = [
      [unitList(1, locale), unitRow({ unit: "甲局", ...NO_TOTALS }, 1)],
      [projectList(1, locale), projectRow(folderProject(), 1, locale)],
      [findingList(1, locale), findingRow(folderFinding(), 1, locale)],
      [fileList(1, locale), fileRow(fileOf(), 1, locale)],
      [fileList(1, locale), fileRow(fileOf({ state: "unread", problem: "已损坏。" }), 1, locale)],
    ] as const;
    for (const [{ header, columns }, { cells, merges }] of lists) {
      expect([header.cells.length, cells.length]).toEqual([columns.length, columns.length]);
      // Of cells shown as one a filter would not know which to hide, and a blank one without a look has no border.
      expect([header.merges, merges]).toEqual([[], []]);
      expect(cells.filter((cell) => !cell)).toHaveLength(0);
    }
    const names = lists.map(([{ sheetName }]) => sheetName);
    expect(new Set([...names, overviewWords[locale].sheets.front]).size).toBe(5);
  });

  it("say a project's money, counts and grade", () => {
    const own = {
      budget: "106",
      cost: "89",
      gap: "17",
      costStatus: "short",
      errors: 1,
      score: "95.00",
    } as const;
    expect(project({ ...own, standing: "finished", grade: "excellent" })).toEqual({
      序号: 3,
      单位: "甲局",
      项目: "数字档案室建设",
      文件: "甲局/预算.xlsx",
      工作表: "表5",
      "预算\n（万元）": 106,
      "成本合计\n（万元）": 89,
      "预算减成本\n（万元）": 17,
      成本核对: "缺口",
      错误: 1,
      警告: 0,
      提示: 0,
      得分: 95,
      等级: "优",
      备注: "",
    });
  });

  it("leave blank what is not known, never 0", () => {
    expect(project({ budget: null, cost: null, gap: null, costStatus: "none" })).toMatchObject({
      "预算\n（万元）": "",
      "成本合计\n（万元）": "",
      "预算减成本\n（万元）": "",
      成本核对: "无法核对",
      得分: "",
    });
  });

  it("leave a unit's amounts blank as long as none of its projects was read, and raise the count of unread files", () => {
    const unit = (own: Partial<UnitTotals>) => unitRow({ unit: "甲局", ...NO_TOTALS, ...own }, 1);
    const amounts = (own: Partial<UnitTotals>) => saidIn(unit(own)).slice(9, 13);
    expect(amounts({ files: 1, unreadFiles: 1 })).toEqual(["", "", "", ""]);
    expect(amounts({ files: 1, projects: 1, budget: "20", cost: "20" })).toEqual([20, 20, 0, 0]);
    expect(unit({ files: 1, unreadFiles: 1 }).cells[3]).toMatchObject({ role: "error" });
  });

  it.each([
    [{ standing: "notBegun" }, "未填报"],
    [{ standing: "unfinished", unfilled: 3 }, "未完成（还有 3 行）"],
    [{ standing: "unfinished", unfilled: 0 }, "未完成"],
    [{ standing: "longTerm" }, "中长期，不评"],
  ] as const)("say in the grade's place why there is none: %j", (own, words) => {
    expect(project(own)).toMatchObject({ 等级: words });
  });

  it("never let a table that was not fully checked look good", () => {
    expect(project({ failedRules: ["C03", "I05"] })).toMatchObject({
      备注: "规则 C03、I05 未能运行，没有查完",
    });
  });

  it("say of a file that was not read why, and no count of it", () => {
    const row = fileRow(fileOf({ state: "unread", problem: "已损坏。", projects: [] }), 2, "zh-CN");
    expect(saidIn(row)).toEqual([2, "甲局/预算.xlsx", "甲局", "没有读成", "", "", "", "", "已损坏。"]);
  });

  it("say which sheets of a file look like tables and were not read", () => {
    const row = fileRow(fileOf({ state: "partly", doubtfulSheets: ["表1", "表2"] }), 1, "zh-CN");
    expect(saidIn(row).at(-1)).toBe(
      "工作表“表1”“表2”像绩效目标表，但没有读出或没有读全；请在 Excel 里打开助手看“为什么没识别”。",
    );
  });

  it("say a unit's counts, sums, mean score and grades below the words for them", () => {
    const own = {
      files: 3,
      unreadFiles: 1,
      partlyFiles: 1,
      projects: 4,
      errors: 2,
      warnings: 0,
      infos: 5,
      unreconciled: 1,
    };
    const money = { budget: "106.5", cost: "89", short: "17.5", over: "0" };
    const year = { finished: 3, points: "263.64", grades: { excellent: 1, good: 2, fair: 0, poor: 0 } };
    const row = unitRow({ unit: "甲局", ...NO_TOTALS, ...own, ...money, ...year }, 2);
    expect(byHeader(unitList(1, "zh-CN"), row)).toEqual({
      序号: 2,
      单位: "甲局",
      文件: 3,
      没有读成: 1,
      没有读全: 1,
      项目: 4,
      错误: 2,
      警告: 0,
      提示: 5,
      "预算\n（万元）": 106.5,
      "成本合计\n（万元）": 89,
      "缺口\n（万元）": 17.5,
      "超出\n（万元）": 0,
      "缺预算或\n成本的项目": 1,
      "已完成\n自评": 3,
      平均分: 87.88,
      优: 1,
      良: 2,
      中: 0,
      差: 0,
    });
    expect([row.cells[4]?.role, row.cells[13]?.role]).toEqual(["warning", "warning"]);
  });

  it("have no mean score, and no colour, for a unit with nothing finished and nothing amiss", () => {
    const { cells } = unitRow({ unit: "甲局", ...NO_TOTALS, files: 1, projects: 1 }, 1);
    expect(cells[15]?.content).toEqual({ kind: "text", text: "" });
    expect(
      new Set(
        cells
          .slice(2, 9)
          .concat(cells.slice(13))
          .map((cell) => cell?.role),
      ),
    ).toEqual(new Set(["count"]));
  });

  it("count no projects and no findings of a unit of which no file was read, as they are not known to be none", () => {
    const counts = (own: Partial<UnitTotals>) =>
      saidIn(unitRow({ unit: "甲局", ...NO_TOTALS, ...own }, 1)).slice(5, 9);
    expect(counts({ files: 2, unreadFiles: 2 })).toEqual(["", "", "", ""]);
    expect(counts({ files: 2, unreadFiles: 1 })).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [{ errors: 1 }, ["error", "count", "count"]],
    [{ warnings: 1 }, ["count", "warning", "count"]],
    [{ infos: 1 }, ["count", "count", "info"]],
    [{}, ["count", "count", "count"]],
  ])("colour a project's counts by what was found, and a zero never: %j", (own, roles) => {
    const { cells } = projectRow(folderProject(own), 1, "zh-CN");
    expect(cells.slice(9, 12).map((cell) => cell?.role)).toEqual(roles);
  });

  it("set words in a grade's place apart from a grade", () => {
    const roleOf = (own: Parameters<typeof folderProject>[0]) =>
      projectRow(folderProject(own), 1, "zh-CN").cells[13]?.role;
    expect(roleOf({ standing: "finished", score: "95.00", grade: "excellent" })).toBe("centred");
    expect(roleOf({ standing: "unfinished" })).toBe("asideCentred");
  });

  it("say a finding's severity, place, problem and what to do", () => {
    const row = findingRow(folderFinding(), 7, "zh-CN");
    expect(byHeader(findingList(1, "zh-CN"), row)).toEqual({
      序号: 7,
      级别: "警告",
      规则: "C03",
      单位: "甲局",
      项目: "数字档案室建设",
      文件: "甲局/预算.xlsx",
      单元格: "表5!G12",
      问题: "成本指标合计 89.00 万元。",
      现为: "89.00 万元",
      怎么改: "请补充。",
    });
  });

  it("say of a file that was read what was found in it, by severity", () => {
    const findings = [
      folderFinding({ severity: "error" }),
      folderFinding(),
      folderFinding(),
      ...Array.from({ length: 3 }, () => folderFinding({ severity: "info" })),
    ];
    const file = fileOf({ findings });
    expect(countsOf(file)).toEqual({ errors: 1, warnings: 2, infos: 3 });
    expect(saidIn(fileRow(file, 4, "zh-CN"))).toEqual([4, "甲局/预算.xlsx", "甲局", "已读", 1, 1, 2, 3, ""]);
  });

  it.each([
    ["unread", "没有读成", "alarm"],
    ["partly", "没有读全", "alarm"],
    ["noTable", "没有绩效目标表", "centred"],
    ["read", "已读", "centred"],
  ] as const)("raise a file's state where something of it is not known: %s", (state, words, role) => {
    expect(fileRow(fileOf({ state }), 1, "zh-CN").cells[3]).toMatchObject({ role, content: { text: words } });
  });

  it("give every reason why a file was not wholly read, each on a line, and each rule once", () => {
    const projects = [
      folderProject({ failedRules: ["C03", "I05"] }),
      folderProject({ failedRules: ["C03"] }),
    ];
    const file = fileOf({ state: "partly", doubtfulSheets: ["表1"], projects });
    expect(explainFile(file, "zh-CN").split("\n")).toEqual([
      "工作表“表1”像绩效目标表，但没有读出或没有读全；请在 Excel 里打开助手看“为什么没识别”。",
      "规则 C03、I05 未能运行，没有查完",
    ]);
    expect(explainFile(fileOf(), "zh-CN")).toBe("");
  });
});
