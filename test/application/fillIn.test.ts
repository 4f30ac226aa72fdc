import { evaluateWith, planFill } from "../../src/application/fillIn";
import type { Entry } from "../../src/application/fillIn";
import { planEvaluation } from "../../src/application/evaluationColumns";
import { audit } from "../../src/domain/audit";
import type { Audit } from "../../src/domain/audit";
import { formatArea, formatCell } from "../../src/domain/grid/address";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { changedCells, EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { appliedTo } from "../support/appliedPlan";
import { gridOf } from "../support/gridOf";
import type { TestCell } from "../support/gridOf";
import { seedFormGrid, seedFormRows } from "../support/seedForm";
import type { FormRow } from "../support/seedForm";

interface Read {
  readonly grids: readonly SheetGrid[];
  readonly audit: Audit;
}

const ROWS: readonly FormRow[] = [
  ["产出指标", "数量指标", "管护里程", "反映里程", "≥266米"],
  ["产出指标", "质量指标", "系统正常运行率", "反映质量", "≥95%"],
  ["产出指标", "时效指标", "完成时间", "反映时效", "2024年12月31日前"],
  ["产出指标", "成本指标", "运维成本", "反映成本", "≤560000元"],
  ["效益指标", "社会效益指标", "保障网络安全", "反映成效", "有效保障"],
];
/** The rows of the indicators, from 0. */
const [METRES, RATE, DATE, COST, GRADED] = [8, 9, 10, 11, 12] as const;

const read = (grids: readonly SheetGrid[]): Read => ({
  grids,
  audit: audit(readTables(grids, defaultSettings).tables, defaultSettings),
});
const applied = (result: Read, plan: WritePlan): Read => read(appliedTo(result.grids, plan));
const idOf = ({ audit: { tables } }: Read): string => tables[0]?.table.id ?? "";
const problemOf = (result: Read, ...entries: Entry[]) => {
  const plan = planFill(result, defaultSettings, idOf(result), entries);
  return "problem" in plan ? plan.problem : null;
};

function planOf(result: Read, ...entries: Entry[]): WritePlan {
  const plan = planFill(result, defaultSettings, idOf(result), entries);
  if ("problem" in plan) throw new Error(plan.problem);
  return plan.plan;
}

/** What entries put where: {"H9": 266}. */
function fills(result: Read, ...entries: Entry[]): Record<string, unknown> {
  const changes = planOf(result, ...entries).sheets.flatMap(changedCells);
  return Object.fromEntries(changes.map((change) => [formatCell(change), change.after]));
}

const actual = (row: number, text: string): Entry => ({ role: "actual", row, text });
const rate = (row: number, text: string): Entry => ({ role: "rate", row, text });
const rowOf = (result: Read, row: number) =>
  result.audit.tables[0]?.evaluation.rows.find(({ indicator }) => indicator.row === row);

/** A table with the columns of the add-in: 实际完成值 in H, 完成率 in I, 分值 in J, 得分 in K, 偏差率 in L, 原因 in M. */
function withColumns(): Read {
  const before = read([seedFormGrid({ rows: ROWS })]);
  return applied(before, planEvaluation(before, defaultSettings));
}

/** A table whose own columns are 实际完成值 (F), 分值 (G), 得分 (H), 原因 (I); General cells unless `cells` says otherwise. */
function withOwnColumns(cells: readonly (readonly TestCell[])[] = []): Read {
  const rows = seedFormRows({ rows: ROWS }).map((row, index) => {
    if (index === METRES - 1) return [...row, "实际完成值", "分值", "得分", "偏差原因"];
    return index < METRES ? row : [...row, ...(cells[index - METRES] ?? [])];
  });
  return read([gridOf(rows)]);
}

describe("实际完成值 in the add-in's own column", () => {
  const result = withColumns();

  it.each([
    [METRES, "266", 266],
    [METRES, "266米", 266],
    [METRES, "2.66e2", null],
    [METRES, " １,０００ ", 1000],
    [RATE, "96%", 0.96],
    [RATE, "96", 0.96],
    [RATE, "0", 0],
    [COST, "56万元", 560000],
    [COST, "550000", 550000],
    [DATE, "2024-12-20", 45646],
    [DATE, "12月20日", 45646],
    [DATE, "2024年12月", "2024年12月"],
    [GRADED, "达成", "达成"],
    [GRADED, "=A1", "＝A1"],
    [GRADED, "3", 3],
    [METRES, "无", "无"],
  ])("row %i: %j becomes %j", (row, text, content) => {
    if (content === null) expect(problemOf(result, actual(row, text))).not.toBeNull();
    else expect(Object.values(fills(result, actual(row, text)))).toContain(content);
  });

  it.each([
    [METRES, "约266米", "approximate"],
    [METRES, "≥266米", "operator"],
    [METRES, "=266", "operator"],
    [METRES, "266公斤", "unit"],
    [METRES, "很长", "notANumber"],
    [RATE, "0.96", "percentSign"],
    [RATE, "1", "percentSign"],
    [COST, "-3", "negative"],
    [DATE, "已完成", "notADate"],
    [99, "1", "noRow"],
  ])("row %i: %j is refused as %s", (row, text, problem) => {
    expect(problemOf(result, actual(row, text))).toBe(problem);
  });

  it("changes one cell where formulas reckon the rest, and expects the row and the summary as they were read", () => {
    const plan = planOf(result, actual(METRES, "266"));
    expect(plan.sheets.flatMap(changedCells)).toEqual([{ row: METRES, column: 7, before: null, after: 266 }]);
    expect(plan.sheets[0]?.blocks).toEqual([]);
    expect(plan.sheets[0]?.expectations.map(({ area }) => formatArea(area))).toEqual([
      "A9:G9",
      "H9:M9",
      "H14:M19",
    ]);
  });

  it("replaces formulas by values where they would not read what the engine reads", () => {
    const people = read([seedFormGrid({ rows: [["产出指标", "数量指标", "培训人数", "反映", "≥7万人"]] })]);
    const ready = applied(people, planEvaluation(people, defaultSettings));
    expect(fills(ready, actual(8, "14万人"))).toEqual({ H9: 140000 });
    const typed = appliedTo(ready.grids, planOf(ready, actual(8, "14万人")));
    const asText = typed.map((grid) => ({
      ...grid,
      values: grid.values.map((line) => line.map((value) => (value === 140000 ? "14万人" : value))),
    }));
    const plan = planEvaluation(read(asText), defaultSettings);
    expect(plan.sheets.flatMap(changedCells).map(({ after }) => after)).toEqual([2, 90, 1]);
  });

  it("is empty for what stands there already, and for clearing a blank", () => {
    const filled = applied(result, planOf(result, actual(METRES, "266")));
    expect(planOf(filled, actual(METRES, "266米"))).toEqual(EMPTY_PLAN);
    expect(planOf(result, actual(METRES, ""))).toEqual(EMPTY_PLAN);
    expect(fills(filled, actual(METRES, ""))).toEqual({ H9: null });
  });
});

describe("a graded row", () => {
  const result = withColumns();

  it("gets its score with the grade and the per cent, and loses it with them", () => {
    expect(fills(result, actual(GRADED, "达成"), rate(GRADED, "95"))).toEqual({
      H13: "达成",
      I13: 0.95,
      K13: 38,
    });
    const graded = applied(result, planOf(result, actual(GRADED, "达成"), rate(GRADED, "95")));
    expect(rowOf(graded, GRADED)?.score?.toFixed(2)).toBe("38.00");
    expect(fills(graded, rate(GRADED, "70"))).toEqual({ I13: 0.7, K13: null });
    expect(fills(graded, rate(GRADED, ""))).toEqual({ I13: null, K13: null });
  });

  it.each([
    ["0.95", "percentSign"],
    ["120", "outOfRange"],
    ["很好", "notANumber"],
  ])("refuses the per cent %j as %s", (text, problem) => {
    expect(problemOf(result, rate(GRADED, text))).toBe(problem);
  });

  it("alone takes a per cent: numbers and dates in time are reckoned", () => {
    expect(problemOf(result, rate(METRES, "90"))).toBe("computed");
    expect(problemOf(result, actual(DATE, "2024-12-20"), rate(DATE, "90"))).toBe("computed");
    expect(problemOf(result, actual(DATE, "2025-01-20"), rate(DATE, "90"))).toBeNull();
  });

  it("that is a date says 按期 in words, and a late one waits for its per cent", () => {
    expect(fills(result, actual(DATE, "2024-12-20"))).toEqual({ H11: 45646, I11: "按期", K11: 12.5 });
    const kept = applied(result, planOf(result, actual(DATE, "2024-12-20")));
    expect(fills(kept, actual(DATE, "2025-1-20"))).toEqual({ H11: 45677, I11: null, K11: null });
  });
});

describe("in the user's own columns", () => {
  it("a per cent and a date are words in General cells, and nothing else is touched", () => {
    const result = withOwnColumns();
    expect(fills(result, actual(RATE, "96"))).toMatchObject({ F10: "96%" });
    expect(fills(result, actual(DATE, "2024-12-20"))).toMatchObject({ F11: "2024年12月20日" });
    expect(fills(result, actual(METRES, "266米"))).toMatchObject({ F9: "266米" });
    expect(fills(result, actual(METRES, "266"))).toMatchObject({ F9: 266 });
  });

  it("a cell that shows per cents or dates gets the number", () => {
    const result = withOwnColumns([
      [],
      [{ value: null, numberFormat: "0%" }],
      [{ value: null, numberFormat: "yyyy/m/d" }],
    ]);
    expect(fills(result, actual(RATE, "96%"))).toMatchObject({ F10: 0.96 });
    expect(fills(result, actual(DATE, "2024年12月20日"))).toMatchObject({ F11: 45646 });
  });

  it("a date is written in words where the workbook counts from 1904, as a date there shows", () => {
    const numberFormat = "yyyy/m/d";
    const shown = { value: 44195, numberFormat, text: "2024/12/31" };
    const result = withOwnColumns([[], [], [{ value: null, numberFormat }], [shown]]);
    expect(fills(result, actual(DATE, "2024-12-20"))).toMatchObject({ F11: "2024年12月20日" });
  });

  it("a formula of the user's is not overwritten", () => {
    const result = withOwnColumns([[{ value: 266, formula: "=133*2" }]]);
    expect(problemOf(result, actual(METRES, "300"))).toBe("formula");
  });

  it("a score that stands there is left alone", () => {
    const result = withOwnColumns([[null, 10, 7]]);
    expect(fills(result, actual(METRES, "266"))).toEqual({ F9: 266 });
  });

  it("there is no cell for the per cent until the columns are added", () => {
    const result = withOwnColumns();
    expect(problemOf(result, rate(GRADED, "95"))).toBe("noColumn");
    expect(problemOf(read([seedFormGrid({ rows: ROWS })]), actual(METRES, "266"))).toBe("noColumn");
  });

  it("the score that followed from a per cent follows it again", () => {
    const before = withOwnColumns();
    const ready = applied(before, planEvaluation(before, defaultSettings));
    const graded = applied(ready, planOf(ready, actual(GRADED, "达成"), rate(GRADED, "95")));
    const cell = rowOf(graded, GRADED)?.indicator.score?.cell;
    expect(cell && formatCell(cell)).toBe("H13");
    expect(rowOf(graded, GRADED)?.recorded?.toNumber()).toBe(38);
    expect(fills(graded, rate(GRADED, "90"))).toMatchObject({ H13: 36 });
  });
});

describe("全年执行数, 分值, 原因", () => {
  const result = withColumns();

  it("are amounts in the table's unit, points and words", () => {
    expect(fills(result, { role: "executed", line: "total", text: "2,400,000元" })).toEqual({ J15: 240 });
    expect(fills(result, { role: "executed", line: "fiscal", text: "240" })).toEqual({ J16: 240 });
    expect(fills(result, { role: "weight", row: METRES, text: "10分" })).toEqual({ J9: 10 });
    expect(fills(result, { role: "reason", row: METRES, text: "=设备延期" })).toEqual({ M9: "＝设备延期" });
    expect(fills(result, { role: "reason", row: METRES, text: " 设备\n延期 " })).toEqual({
      M9: "设备\n延期",
    });
  });

  it("are refused where they are none", () => {
    expect(problemOf(result, { role: "executed", line: "total", text: "很多" })).toBe("notANumber");
    expect(problemOf(result, { role: "executed", line: "total", text: "-3" })).toBe("negative");
    expect(problemOf(result, { role: "executed", line: "carriedOver", text: "3" })).toBe("noColumn");
    expect(problemOf(result, { role: "weight", row: METRES, text: "101" })).toBe("outOfRange");
    expect(problemOf(result, { role: "reason", row: METRES, text: "长".repeat(32_768) })).toBe("tooLong");
  });
});

describe("the reduction", () => {
  const far = (): Read => {
    const result = withColumns();
    return applied(result, planOf(result, actual(METRES, "532")));
  };
  const taken: Entry = { role: "reduction", row: METRES, isAccepted: true };

  it("is written as a formula and given up again", () => {
    const result = far();
    expect(fills(result, taken)).toEqual({
      K9: '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,IF(I9>1.3,1.3/I9,I9))),2))',
    });
    expect(evaluateWith(result, defaultSettings, idOf(result), [taken]).rows[0]?.score?.toFixed(2)).toBe(
      "8.13",
    );
    const reduced = applied(result, planOf(result, taken));
    expect(fills(reduced, { ...taken, isAccepted: false })).toEqual({
      K9: '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,I9)),2))',
    });
  });

  it("stays taken when the actual value changes", () => {
    const reduced = applied(far(), planOf(far(), taken));
    expect(fills(reduced, actual(METRES, "600"))).toEqual({ H9: 600 });
  });

  it("is none where the target is not far exceeded", () => {
    const result = withColumns();
    expect(problemOf(result, actual(METRES, "270"), taken)).toBe("noReduction");
    expect(problemOf(result, actual(METRES, "532"), taken)).toBeNull();
  });
});

describe("evaluateWith", () => {
  it("scores what has no column yet, and shows a problem as the sheet would", () => {
    const result = read([seedFormGrid({ rows: ROWS })]);
    const rows = (text: string) =>
      evaluateWith(result, defaultSettings, idOf(result), [actual(METRES, text)]).rows;
    expect(rows("133")[0]?.score?.toFixed(2)).toBe("6.25");
    expect(rows("约133")[0]).toMatchObject({ status: "unusable", actual: { problem: "approximate" } });
  });

  it("reckons the execution with the amount typed", () => {
    const result = withColumns();
    const { execution } = evaluateWith(result, defaultSettings, idOf(result), [
      { role: "executed", line: "total", text: "124.5" },
    ]);
    expect(execution.score?.toFixed(2)).toBe("5.00");
  });

  it("knows no table that was not read", () => {
    expect(() => evaluateWith(withColumns(), defaultSettings, "none", [])).toThrow(RangeError);
    expect(planFill(withColumns(), defaultSettings, "none", [])).toEqual({ problem: "noTable" });
  });
});
