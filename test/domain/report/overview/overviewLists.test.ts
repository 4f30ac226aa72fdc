import {
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
    for (const [{ header, columns }, { cells }] of lists) {
      expect([header.cells.length, cells.length]).toEqual([columns.length, columns.length]);
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
    const amounts = (own: Partial<UnitTotals>) => saidIn(unit(own)).slice(8, 12);
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
});
