import { fileLines, unitByPlace } from "../../../../src/domain/report/overview/FileLines";
import type { FindingLine } from "../../../../src/domain/report/overview/FindingLine";
import type { ProjectLine } from "../../../../src/domain/report/overview/ProjectLine";
import { folderFinding, folderProject } from "../../../support/folderLines";

const project = (unit: string | null): ProjectLine => ({ ...folderProject(), unit });
const finding = (unit: string | null): FindingLine => ({ ...folderFinding(), unit });

describe("a file that could not be read", () => {
  it("has its reason and its place, and nothing that looks like a result", () => {
    expect(fileLines({ file: "甲局/加密.xlsx", problem: "文件有密码。" })).toEqual({
      file: "甲局/加密.xlsx",
      unit: "甲局",
      state: "unread",
      problem: "文件有密码。",
      doubtfulSheets: [],
      projects: [],
      findings: [],
    });
  });
});

describe("a file that was read", () => {
  it("has each finding under the unit that its table names, else under its place, like the project", () => {
    const lines = {
      projects: [project("统计局"), project(null)],
      findings: [finding("统计局"), finding(null)],
    };
    const read = fileLines({ file: "乙局/预算.xlsx", lines: { ...lines, doubtfulSheets: [] } });
    expect(read.findings).toEqual([
      folderFinding({ file: "乙局/预算.xlsx", unit: "统计局" }),
      folderFinding({ file: "乙局/预算.xlsx", unit: "乙局" }),
    ]);
    expect(read.projects.map(({ file, unit }) => [file, unit])).toEqual([
      ["乙局/预算.xlsx", "统计局"],
      ["乙局/预算.xlsx", "乙局"],
    ]);
  });

  it("is read in part where one rule of one project could not run, and names no problem of its own", () => {
    const projects = [project("统计局"), { ...project("统计局"), failedRules: ["C03"] }];
    const read = fileLines({ file: "预算.xlsx", lines: { projects, findings: [], doubtfulSheets: [] } });
    expect(read).toMatchObject({ state: "partly", problem: null, unit: "统计局" });
  });

  it("is under its place where it holds no table", () => {
    const lines = { projects: [], findings: [], doubtfulSheets: ["表1"] };
    expect(fileLines({ file: "乙局/说明.xlsx", lines })).toMatchObject({
      unit: "乙局",
      doubtfulSheets: ["表1"],
    });
  });
});

describe("the unit by a file's place", () => {
  it("is the folder's whole name, dots and all, and the file's without its ending", () => {
    expect(unitByPlace("1.水务局/预算.xlsx")).toBe("1.水务局");
    expect(unitByPlace("1.水务局.xlsx")).toBe("1.水务局");
  });
});
