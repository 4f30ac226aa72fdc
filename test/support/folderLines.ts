import type { FileLines, FolderFinding, FolderProject } from "../../src/domain/report/overview/FileLines";

/** A project of a folder; what is not said is all right and not begun. */
export const folderProject = (own: Partial<FolderProject> = {}): FolderProject => ({
  file: "甲局/预算.xlsx",
  unit: "甲局",
  project: "数字档案室建设",
  sheetName: "表5",
  area: "A1:G15",
  indicators: 7,
  budget: "100",
  cost: "100",
  gap: "0",
  costStatus: "equal",
  errors: 0,
  warnings: 0,
  infos: 0,
  ignored: 0,
  failedRules: [],
  standing: "notBegun",
  unfilled: 7,
  score: null,
  grade: null,
  ...own,
});

export const folderFinding = (own: Partial<FolderFinding> = {}): FolderFinding => ({
  file: "甲局/预算.xlsx",
  unit: "甲局",
  rule: "C03",
  severity: "warning",
  project: "数字档案室建设",
  sheetName: "表5",
  cell: "G12",
  message: "成本指标合计 89.00 万元。",
  found: "89.00 万元",
  mend: "请补充。",
  ...own,
});

export const fileOf = (own: Partial<FileLines> = {}): FileLines => ({
  file: "甲局/预算.xlsx",
  unit: "甲局",
  state: "read",
  problem: null,
  doubtfulSheets: [],
  projects: [folderProject()],
  findings: [],
  ...own,
});
