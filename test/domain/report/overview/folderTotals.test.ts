import { fileLines, unitByPlace } from "../../../../src/domain/report/overview/FileLines";
import {
  FolderTotals,
  meanScore,
  totalsOf as totalsOfProjects,
} from "../../../../src/domain/report/overview/FolderTotals";
import type { FileLines } from "../../../../src/domain/report/overview/FileLines";
import type { ProjectLine } from "../../../../src/domain/report/overview/ProjectLine";
import { fileOf, folderFinding, folderProject } from "../../../support/folderLines";

const totalsOf = (...files: readonly FileLines[]): FolderTotals => {
  const totals = new FolderTotals();
  files.forEach((file) => totals.add(file));
  return totals;
};

describe("the unit that a file is counted under", () => {
  it.each([
    ["甲局/2024/预算.xlsx", "甲局"],
    ["预算.xlsx", "预算"],
    ["预算.v2.xlsx", "预算.v2"],
    [".xlsx", ".xlsx"],
  ])("%s: %s, where no table names one", (file, unit) => {
    expect(unitByPlace(file)).toBe(unit);
  });

  it("is the table's own where it has one", () => {
    const line = (unit: string | null): ProjectLine => ({ ...folderProject(), unit });
    const lines = { projects: [line("统计局"), line(null)], findings: [], doubtfulSheets: [] };
    const read = fileLines({ file: "甲局/预算.xlsx", lines });
    expect(read.unit).toBe("统计局");
    expect(read.projects.map(({ unit }) => unit)).toEqual(["统计局", "甲局"]);
  });
});

describe("the state of a file", () => {
  const empty = { projects: [], findings: [], doubtfulSheets: [] };
  it.each([
    ["unread", { problem: "文件已损坏。" }],
    ["noTable", { lines: empty }],
    ["partly", { lines: { ...empty, doubtfulSheets: ["表1"] } }],
    ["partly", { lines: { ...empty, projects: [{ ...folderProject(), failedRules: ["C03"] }] } }],
    ["read", { lines: { ...empty, projects: [folderProject()] } }],
  ] as const)("is %s", (state, outcome) => {
    expect(fileLines({ file: "a.xlsx", ...outcome }).state).toBe(state);
  });
});

describe("projects that are there twice", () => {
  const draft = (file: string, ...names: string[]): FileLines =>
    fileOf({ file, projects: names.map((project) => folderProject({ project })) });

  it("are those of one unit and name in more than one file, however many", () => {
    expect(
      totalsOf(draft("初稿.xlsx", "甲", "乙"), draft("二稿.xlsx", "甲"), draft("三稿.xlsx", "甲")).repeated,
    ).toBe(1);
  });

  it("are not the two blocks of one project in one file, nor projects of another name", () => {
    expect(totalsOf(draft("初稿.xlsx", "甲", "甲"), draft("二稿.xlsx", "乙")).repeated).toBe(0);
  });

  it("are noticed where one draft writes the name or the unit with a space or full-width signs", () => {
    const other = folderProject({ project: "数字档案室（二期） 建设", unit: "天津市　统计局" });
    const one = folderProject({ project: "数字档案室(二期)建设", unit: "天津市统计局" });
    const files = [
      fileOf({ file: "初稿.xlsx", projects: [one] }),
      fileOf({ file: "二稿.xlsx", projects: [other] }),
    ];
    expect(totalsOf(...files).repeated).toBe(1);
  });

  it("are not projects of that name of different units", () => {
    const other = fileOf({
      file: "乙.xlsx",
      projects: [{ ...folderProject({ project: "甲" }), unit: "乙局" }],
    });
    expect(totalsOf(draft("甲.xlsx", "甲"), other).repeated).toBe(0);
  });
});

describe("the sums of a folder", () => {
  it("are exact, and keep what is missing and what is too much apart", () => {
    const { whole } = totalsOf(
      fileOf({
        projects: [
          folderProject({ budget: "0.1", cost: "0.3", gap: "-0.2", costStatus: "over", errors: 2 }),
          folderProject({ budget: "0.2", cost: "0.05", gap: "0.15", costStatus: "short", warnings: 1 }),
        ],
      }),
    );
    expect(whole).toMatchObject({ budget: "0.3", cost: "0.35", over: "0.2", short: "0.15" });
    expect(whole).toMatchObject({ projects: 2, indicators: 14, errors: 2, warnings: 1, infos: 0 });
  });

  it("do not take a difference within the tolerance for a gap", () => {
    const { whole } = totalsOf(fileOf({ projects: [folderProject({ gap: "0.004", costStatus: "equal" })] }));
    expect(whole).toMatchObject({ short: "0", over: "0" });
  });

  it("say how many projects they lack", () => {
    const projects = [folderProject({ budget: null, gap: null, costStatus: "none" }), folderProject()];
    expect(totalsOf(fileOf({ projects })).whole).toMatchObject({
      budget: "100",
      cost: "200",
      unreconciled: 1,
    });
  });

  it("count grades and scores of finished projects, and 中长期 neither as finished nor as unfinished", () => {
    const { whole } = totalsOf(
      fileOf({
        projects: [
          folderProject({ standing: "finished", score: "95.50", grade: "excellent" }),
          folderProject({ standing: "finished", score: "80.25", grade: "good" }),
          folderProject({ standing: "unfinished" }),
          folderProject({ standing: "longTerm" }),
        ],
      }),
    );
    expect(whole).toMatchObject({ finished: 2, unfinished: 1 });
    expect(whole.grades).toEqual({ excellent: 1, good: 1, fair: 0, poor: 0 });
    expect(meanScore(whole)).toBe("87.88");
    expect(meanScore(totalsOf(fileOf()).whole)).toBeNull();
  });

  it("count a file in each of its units, once, and once in the whole", () => {
    const projects = [folderProject(), folderProject(), folderProject({ unit: "乙局" })];
    const totals = totalsOf(fileOf({ projects }));
    expect(totals.whole.files).toBe(1);
    expect(totals.units.map(({ unit, files, projects: count }) => [unit, files, count])).toEqual([
      ["乙局", 1, 1],
      ["甲局", 1, 2],
    ]);
  });

  it("count a unit once, as it is written first, where others write it with spaces or full-width signs", () => {
    const of = (...units: readonly string[]) =>
      fileOf({ projects: units.map((unit) => folderProject({ unit })) });
    const { units } = totalsOf(of("水务局（本级）", "水务局(本级)"), of(" 水务局 (本级)"));
    expect(units).toMatchObject([{ unit: "水务局（本级）", files: 2, projects: 3 }]);
  });

  it("leave out the money of 中长期, of which the year's is a part, and do not miss it either", () => {
    const projects = [
      folderProject({ standing: "longTerm", budget: "300", cost: "310", gap: "-10", costStatus: "over" }),
      folderProject({ standing: "longTerm", budget: null, cost: "18", gap: null, costStatus: "none" }),
      folderProject({ budget: "20", cost: "18", gap: "2", costStatus: "short" }),
    ];
    expect(totalsOf(fileOf({ projects })).whole).toMatchObject({
      projects: 3,
      budget: "20",
      cost: "18",
      short: "2",
      over: "0",
      unreconciled: 0,
    });
  });

  it("have the money of 中长期 where the year's is nowhere beside it", () => {
    const alone = folderProject({ standing: "longTerm", budget: "300", cost: "310", unit: "甲局" });
    const others = folderProject({ budget: "20", cost: "18", unit: "乙局" });
    expect(totalsOf(fileOf({ projects: [alone, others] })).whole).toMatchObject({
      budget: "320",
      cost: "328",
    });
  });

  it("put a unit of which something was not read before one with warnings alone", () => {
    const partly = fileOf({ unit: "乙", state: "partly", projects: [] });
    const warned = fileOf({ unit: "甲", projects: [folderProject({ unit: "甲", warnings: 9 })] });
    expect(totalsOf(warned, partly).units.map(({ unit }) => unit)).toEqual(["乙", "甲"]);
  });

  it("put the units with most to do first: errors, unread files, warnings, then by name", () => {
    const unread = { state: "unread", problem: "已损坏。", projects: [] } as const;
    const file = (unit: string, own: Parameters<typeof folderProject>[0]) =>
      fileOf({ unit, projects: [folderProject({ unit, ...own })] });
    const { units } = totalsOf(
      file("丁", {}),
      file("丙", { warnings: 5 }),
      fileOf({ unit: "乙", ...unread }),
      file("甲", { errors: 1 }),
      file("丁二", {}),
    );
    expect(units.map(({ unit }) => unit)).toEqual(["甲", "乙", "丙", "丁", "丁二"]);
    expect(units[1]).toMatchObject({ files: 1, unreadFiles: 1, projects: 0 });
  });

  it("put units with the same to do in the order of their names, whichever file came first", () => {
    const names = ["A局", "C局", "B局", "D局"];
    const { units } = totalsOf(...names.map((unit) => fileOf({ unit, projects: [folderProject({ unit })] })));
    expect(units.map(({ unit }) => unit)).toEqual(["A局", "B局", "C局", "D局"]);
  });

  it("count the files that were not read and those read in part apart, in the whole and in their unit", () => {
    const partly = fileOf({ state: "partly" });
    const totals = totalsOf(partly, partly, fileOf(), fileOf({ state: "unread", projects: [] }));
    const counts = { files: 4, unreadFiles: 1, partlyFiles: 2, projects: 3 };
    expect(totals.whole).toMatchObject(counts);
    expect(totals.units).toMatchObject([{ unit: "甲局", ...counts }]);
  });

  it("take a project that nobody has begun for unfinished, and one without costs for not reconciled", () => {
    const projects = [
      folderProject({ standing: "notBegun", cost: null, gap: null, costStatus: "none", infos: 2 }),
      folderProject({ standing: "unfinished", infos: 3 }),
    ];
    expect(totalsOfProjects(projects)).toMatchObject({
      projects: 2,
      infos: 5,
      finished: 0,
      unfinished: 2,
      unreconciled: 1,
      budget: "200",
      cost: "100",
    });
  });

  it("count the findings that are listed", () => {
    const findings = [folderFinding(), folderFinding()];
    expect(totalsOf(fileOf({ findings }), fileOf({ findings })).findings).toBe(4);
  });
});
