import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { fillStanding, standingWords } from "../../../src/taskpane/state/evaluationStanding";
import { partShares } from "../../../src/taskpane/state/partShares";
import { keyOfScoreItem, scoreItems, sortProjects } from "../../../src/taskpane/state/scoreItems";
import { seedFormGrid } from "../../support/seedForm";
import { auditsOf } from "../support/auditOf";
import { formGrid } from "../support/formGrid";
import type { FormRow } from "../support/formGrid";

/** All 100 points in the rows, so that 预算执行 is not scored. */
const whole = (first: number, second: number): readonly FormRow[] => [
  ["数量指标", "归档文件数", "≥200卷", 60, first],
  ["数量指标", "归档盒数", "≥100盒", 40, second],
];
const audits = auditsOf([
  formGrid(whole(200, 100), "表1", "满分"),
  seedFormGrid({ project: "未开始" }, { name: "表2" }),
  formGrid(whole(100, 90), "表3", "最低"),
  formGrid([...whole(200, 100).slice(0, 1), ["数量指标", "归档盒数", "≥100盒", 40, null]], "表4", "填报中"),
  formGrid(whole(180, 100), "表5", "其次"),
]);
const summary = evaluationSummary(audits);
const names = (order: "unfinished" | "worst") =>
  sortProjects(summary.projects, order).map(({ name }) => name);

describe("the projects", () => {
  it("come unfinished first, those that are begun before the others", () => {
    expect(names("unfinished")).toEqual(["填报中", "未开始", "最低", "其次", "满分"]);
  });

  it("or lowest total first, what is open last: it has no total to compare", () => {
    expect(names("worst")).toEqual(["最低", "其次", "满分", "填报中", "未开始"]);
  });

  it("say how they stand: a total with its grade, or what is missing", () => {
    const words = audits.map(({ evaluation }) => standingWords(evaluation, zhCN, "zh-CN"));
    expect(words).toEqual([
      "100.00 分 · 优",
      "未完成（还有 4 行）",
      "66.00 分 · 中",
      "未完成（还有 1 行）",
      "94.00 分 · 优",
    ]);
    expect(audits.map(({ evaluation }) => fillStanding(evaluation))).toEqual([
      "complete",
      "untouched",
      "complete",
      "begun",
      "complete",
    ]);
  });
});

describe("what cost most points", () => {
  it("stands above the projects, a few until all are asked for, each with a key of its own", () => {
    const few = scoreItems(summary, "worst", false);
    expect(few.slice(0, 4).map(({ kind }) => kind)).toEqual(["losses", "loss", "loss", "loss"]);
    expect(few[1]).toMatchObject({ loss: { name: "归档文件数" } });
    const all = scoreItems(summary, "worst", true);
    expect(all.filter(({ kind }) => kind === "loss")).toHaveLength(summary.losses.length);
    expect(new Set(all.map(keyOfScoreItem)).size).toBe(all.length);
  });

  it("is left out as long as nothing was lost", () => {
    const none = scoreItems(evaluationSummary(audits.slice(0, 2)), "worst", false);
    expect(none.map(({ kind }) => kind)).toEqual(["project", "project"]);
  });
});

describe("the bar", () => {
  it("is as long as the weights, filled as far as the scores, also where these do not total 100", () => {
    const shares = partShares(audits[2]?.evaluation.parts ?? []);
    expect(shares).toEqual([{ part: "output", start: 0, length: 100, filled: 66 }]);
    expect(partShares([])).toEqual([]);
  });
});
