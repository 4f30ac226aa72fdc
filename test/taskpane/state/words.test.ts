import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import Big from "big.js";
import type { CostReconciliation } from "../../../src/domain/cost/CostReconciliation";
import { enUS } from "../../../src/taskpane/locales/en-US";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { announcement } from "../../../src/taskpane/state/announcement";
import { costShares } from "../../../src/taskpane/state/costShares";
import { initialPaneState } from "../../../src/taskpane/state/PaneState";
import type { Problem } from "../../../src/taskpane/state/PaneState";
import { problemWords, wayOut } from "../../../src/taskpane/state/problemWords";
import { gapSentence, gapWords, sumsWords } from "../../../src/taskpane/state/reconciliationWords";
import { rowAfterKey } from "../../../src/taskpane/state/rowAfterKey";
import { summarise } from "../../../src/taskpane/state/summary";
import { outcomeOf, seedAudit, seedAudits } from "../support/seedAudits";

const money = (amount: string) => ({ amount: new Big(amount), unit: "万元" as const });
const over: CostReconciliation = {
  tableId: "t",
  status: "over",
  items: [],
  budget: money("100"),
  sum: money("125"),
  gap: money("-25"),
  gapPercent: "25.00",
};
const none: CostReconciliation = { ...over, status: "none", sum: null, gap: null, gapPercent: null };

describe("a table's reconciliation in words", () => {
  const short = seedAudit(5).reconciliation;

  it("names what is missing on seed table 5", () => {
    expect(gapWords(short, zhCN)).toBe("缺 17.00 万元");
    expect(sumsWords(short, zhCN)).toBe("89.00 / 106.00 万元");
    expect(gapSentence(short, zhCN)).toBe("缺口 17.00 万元（16.04%）未落实到成本");
  });

  it("says 相符 on seed table 3, 超 beyond the budget, and never 相符 where nothing could be compared", () => {
    expect(gapWords(seedAudit(3).reconciliation, zhCN)).toBe("相符");
    expect(gapWords(over, zhCN)).toBe("超 25.00 万元");
    expect(gapSentence(over, zhCN)).toBe("成本超出预算 25.00 万元（25.00%）");
    expect(gapWords(none, zhCN)).toBe("无法核对");
    expect(sumsWords(none, zhCN)).toBe("无成本指标");
    expect(gapSentence({ ...none, budget: null }, zhCN)).toBe("没有可读的预算数，无法与成本核对");
  });

  it("is drawn to scale, a small gap still visible", () => {
    expect(costShares(over)).toEqual({ covered: 80, rest: 20, kind: "over" });
    expect(costShares({ ...over, status: "short", sum: money("99.99"), gap: money("0.01") })).toEqual({
      covered: 98,
      rest: 2,
      kind: "short",
    });
    expect(costShares(none)).toBeNull();
    expect(costShares({ ...over, sum: money("1"), budget: money("0") })).toEqual({
      covered: 0,
      rest: 100,
      kind: "over",
    });
  });
});

describe("a problem in words", () => {
  const problem = (
    kind: Problem["kind"],
    during: Problem["during"],
    places: string[] = [],
    detail = "",
  ): Problem => ({
    kind,
    during,
    places,
    detail,
  });

  it("names the protected sheets and says how to go on", () => {
    const words = problemWords(problem("protectedSheet", "writeBack", ["表1", "表5"]), zhCN);
    expect(words).toContain("表1、表5");
    expect(words).toContain("撤消工作表保护");
    expect(wayOut(problem("protectedSheet", "writeBack"), zhCN)).toBe("重试");
  });

  it("shows the host's own code and message", () => {
    expect(problemWords(problem("hostFailed", "check", [], "GeneralException: 内部错误"), zhCN)).toContain(
      "GeneralException: 内部错误",
    );
  });

  it("sends to a new check where the workbook has moved on", () => {
    for (const kind of ["changed", "sheetMissing"] as const)
      expect(wayOut(problem(kind, "writeBack"), zhCN)).toBe("重新校验");
  });

  it("lists what undo left as it is, and cuts a long list", () => {
    const left = Array.from({ length: 30 }, (_, row) => `表1!H${row + 1}`);
    const undone = { kind: "undone", cells: 5, sheets: 1, canFollow: false } as const;
    const words = noticeWords({ ...undone, left }, zhCN);
    expect(words).toContain("30 处保持现状");
    expect(words).toContain("表1!H20。请逐处核对");
    expect(noticeWords({ ...undone, left, canFollow: true }, zhCN)).toContain("再点一次“撤销本次写入”");
    expect(noticeWords({ ...undone, left: [] }, zhCN)).toBe("已撤销，恢复 5 个单元格");
  });
});

describe("the announcement for screen readers", () => {
  const state = { ...initialPaneState, outcome: outcomeOf(seedAudits()) };
  const reading = (done: number) =>
    announcement(
      {
        ...state,
        task: { kind: "check", cancelling: false, progress: { stage: "reading", done, total: 300 } },
      },
      zhCN,
    );

  it("sums the result up", () => {
    expect(announcement(state, zhCN)).toBe("12 张表 · 109 行指标、0 错误、2 警告、6 提示");
    expect(announcement(state, enUS)).toContain("109 indicators");
  });

  it("speaks of progress in quarters only", () => {
    expect(reading(137)).toBe(reading(149));
    expect(reading(150)).not.toBe(reading(149));
  });
});

describe("the summary", () => {
  it("names each rule that crashed with its table", () => {
    const audit = { ...seedAudit(5), failures: [{ ruleId: "C03", tableId: "x", reason: "boom" }] };
    expect(summarise({ tables: [audit] }).failures).toEqual([
      { ruleId: "C03", tableId: "x", reason: "boom", tableName: "数字档案室建设" },
    ]);
  });
});

describe("keys in a list", () => {
  it("pass over rows that take no focus, and stay where there is nothing beyond", () => {
    const isStop = (row: number) => row !== 0 && row !== 3;
    expect(rowAfterKey("ArrowDown", 2, 6, isStop)).toBe(4);
    expect(rowAfterKey("ArrowUp", 4, 6, isStop)).toBe(2);
    expect(rowAfterKey("ArrowUp", 1, 6, isStop)).toBe(1);
    expect(rowAfterKey("Home", 5, 6, isStop)).toBe(1);
  });

  it("stop at both ends", () => {
    expect(rowAfterKey("ArrowDown", 0, 3)).toBe(1);
    expect(rowAfterKey("ArrowDown", 2, 3)).toBe(2);
    expect(rowAfterKey("PageUp", 4, 30)).toBe(0);
    expect(rowAfterKey("End", 0, 30)).toBe(29);
    expect(rowAfterKey("a", 0, 3)).toBeNull();
  });
});
