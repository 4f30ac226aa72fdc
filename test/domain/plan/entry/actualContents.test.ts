import type { RowEvaluation } from "../../../../src/domain/evaluation/TableEvaluation";
import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import { contentOfActual } from "../../../../src/domain/plan/entry/actualContents";
import type { ActualCell } from "../../../../src/domain/plan/entry/actualContents";
import { shownText } from "../../../../src/domain/plan/entry/cellMeaning";
import { evaluatedRow } from "../../../support/evaluatedForm";
import type { FilledRow } from "../../../support/evaluatedForm";
import { gridOf } from "../../../support/gridOf";
import { formOf } from "../../../support/entryForm";

type Cell = Partial<Omit<ActualCell, "read">>;

/** What is typed beside a target puts into its cell: a user's own General one unless `cell` says otherwise. */
function outcomeOf(row: FilledRow, text: string, cell: Cell = {}): CellContent {
  const { isOwned = false, numberFormat = "General", takesSerials = true } = cell;
  const read = (value: CellContent) =>
    evaluatedRow({ ...row, actual: { value, numberFormat, text: shownText(value, numberFormat) } }).actual;
  return contentOf(text, evaluatedRow(row), { isOwned, numberFormat, takesSerials, read });
}

function contentOf(text: string, row: RowEvaluation, cell: ActualCell): CellContent {
  const outcome = contentOfActual(text, row, cell);
  return "problem" in outcome ? `! ${outcome.problem}` : outcome.content;
}

const METRES: FilledRow = { level3: "管护里程", target: "≥266米" };
const RATE: FilledRow = { level2: "质量指标", level3: "系统正常运行率", target: "≥95%" };
const COST: FilledRow = { level2: "成本指标", level3: "运维成本", target: "≤56万元" };
const DATE: FilledRow = { level2: "时效指标", level3: "完成时间", target: "2024年12月31日前" };
const GRADED: FilledRow = { level2: "质量指标", level3: "网络安全", target: "有效保障" };
const NO_TARGET: FilledRow = { level3: "管护里程", target: null };

it.each([METRES, RATE, DATE, GRADED, NO_TARGET])("a blank clears the cell beside $target", (row) => {
  expect(outcomeOf(row, " \u3000")).toBeNull();
});

describe("a number beside a target in numbers", () => {
  it.each<[string, FilledRow, string, CellContent]>([
    ["is a number", METRES, " 266 ", 266],
    ["is one in full width too", METRES, "１，２６６", 1266],
    ["stays as it was typed with its unit", METRES, "1,266米", "1,266米"],
    ["stays as it was typed in another unit of money", COST, "550000元", "550000元"],
    ["is one of the unit of the target", COST, "55", 55],
    [
      "stays in words where a number has not so many digits",
      METRES,
      "266.12345678901234567",
      "266.12345678901234567",
    ],
    ["that says nothing is words", METRES, "无", "无"],
  ])("%s", (_, row, text, content) => {
    expect(outcomeOf(row, text)).toBe(content);
  });

  it.each<[FilledRow, string, CellContent]>([
    [METRES, "1,266米", 1266],
    [COST, "550000元", 55],
    [COST, "55万", 55],
    [RATE, "96%", "96%"],
  ])("in the add-in's own column is one without its unit: $target, %j is %j", (row, text, content) => {
    expect(outcomeOf(row, text, { isOwned: true })).toBe(content);
  });

  it.each<[string, string, CellContent]>([
    ['0"米"', "266", 266],
    ['0"公里"', "266", "266"],
    ["0,", "266", "266"],
    ["0%", "266", "266"],
    ["0%", "266米", "266米"],
    ["yyyy/m/d", "266", "266"],
  ])(
    "in a cell of %s that would say something else stays in words: %j is %j",
    (numberFormat, text, content) => {
      expect(outcomeOf(METRES, text, { numberFormat })).toBe(content);
      expect(outcomeOf(METRES, text, { numberFormat, isOwned: true })).toBe(
        text === "266米" ? "266米" : content,
      );
    },
  );

  it.each<[FilledRow, string, string]>([
    [METRES, "约266米", "! approximate"],
    [METRES, "=266", "! operator"],
    [METRES, "266公斤", "! unit"],
    [METRES, "很长", "! notANumber"],
    [METRES, "266、300", "! several"],
    [COST, "-3", "! negative"],
  ])("is refused beside $target where it is none: %j", (row, text, problem) => {
    expect(outcomeOf(row, text)).toBe(problem);
  });
});

describe("a per cent", () => {
  it.each<[string, CellContent, CellContent]>([
    ["96", "96%", 0.96],
    ["96%", "96%", 0.96],
    ["96.55", "96.55%", 0.9655],
    ["９６％", "９６％", 0.96],
    ["100", "100%", 1],
    ["0.5%", "0.5%", 0.005],
    ["0", 0, 0],
  ])("%j is %j in a General cell, and %j in one that shows per cents", (text, general, percent) => {
    expect(outcomeOf(RATE, text)).toBe(general);
    expect(outcomeOf(RATE, text, { numberFormat: "0.00%" })).toBe(percent);
    expect(outcomeOf(RATE, text, { numberFormat: "0.00%", isOwned: true })).toBe(percent);
  });

  it.each(["0.96", "1", "-0.5"])("%s may be a fraction, and is refused", (text) => {
    expect(outcomeOf(RATE, text)).toBe("! percentSign");
  });

  it("is asked for within a range of per cents as well, and not beside one of pieces", () => {
    expect(outcomeOf({ ...RATE, target: "90%-95%" }, "92")).toBe("92%");
    expect(outcomeOf({ ...RATE, target: "90%-95%" }, "0.92")).toBe("! percentSign");
    expect(outcomeOf({ ...METRES, target: "3-5次" }, "4")).toBe(4);
    expect(outcomeOf({ ...METRES, target: "3-5次" }, "1")).toBe(1);
  });

  it("of thousands has its own sign", () => {
    expect(outcomeOf({ ...RATE, level3: "差错率", target: "≤5‰" }, "4")).toBe(4);
  });

  it("in words that are no number is read as it stands", () => {
    expect(outcomeOf(RATE, "96%以上")).toBe("! operator");
    expect(outcomeOf(RATE, "百分之九十六")).toBe("百分之九十六");
  });
});

describe("a number beside 度量单位", () => {
  const form = formOf(
    gridOf([
      ["甲绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "外借量", "≥", 5.2, "万册次", null, 20, null],
    ]),
  );

  it.each<[string, string, boolean, CellContent]>([
    ["5.6", "General", false, 5.6],
    ["5.6", "0.00", true, 5.6],
    ["5.6万册次", "0.00", false, "5.6万册次"],
    ["56000册次", "0.00", true, 5.6],
  ])(
    "%j in a cell of %s is in its unit (own column of the add-in: %j): %j",
    (text, numberFormat, isOwned, content) => {
      const [row] = form.audited.evaluation.rows;
      if (!row) throw new Error("There is no row.");
      const read = (value: CellContent) => {
        const draft = form.draft();
        draft.enter({ role: "actual", row: row.indicator.row, text: String(value) });
        return draft.evaluation.rows[0]?.actual ?? { kind: "empty" as const };
      };
      expect(contentOf(text, row, { isOwned, numberFormat, takesSerials: true, read })).toBe(content);
    },
  );
});

describe("a day", () => {
  it.each([
    "2024-12-20",
    "12月20日",
    "2024.12.20",
    "２０２４年１２月２０日",
    "12月20日前",
    "已于2024年12月20日完成",
  ])("%s is written out in a General cell, and is a real date in one that shows dates", (text) => {
    expect(outcomeOf(DATE, text)).toBe("2024年12月20日");
    expect(outcomeOf(DATE, text, { numberFormat: "yyyy/m/d" })).toBe(45646);
  });

  it("stays as it was typed in the add-in's own column where that shows no dates", () => {
    expect(outcomeOf(DATE, "2024-12-20", { isOwned: true })).toBe("2024-12-20");
    expect(outcomeOf(DATE, "2024-12-20", { isOwned: true, numberFormat: "yyyy/m/d" })).toBe(45646);
  });

  it("is words in a workbook that counts from 1904", () => {
    const cell = { numberFormat: "yyyy/m/d", takesSerials: false };
    expect(outcomeOf(DATE, "2024-12-20", cell)).toBe("2024年12月20日");
    expect(outcomeOf(DATE, "2024-12-20", { ...cell, isOwned: true })).toBe("2024-12-20");
  });

  it.each(['yyyy"年"m"月"', "yyyy", "h:mm", "0%", "[<40000]yyyy/m/d;0"])(
    "is words in a cell of %s, which would not show the day",
    (numberFormat) => {
      expect(outcomeOf(DATE, "2024-12-20", { numberFormat })).toBe("2024年12月20日");
    },
  );

  it("that Excel has no number for is words", () => {
    expect(outcomeOf(DATE, "1900-2-28", { numberFormat: "yyyy/m/d" })).toBe("1900年2月28日");
    expect(outcomeOf(DATE, "1900-3-1", { numberFormat: "yyyy/m/d" })).toBe(61);
  });

  it.each(["2024年12月", "2024年第三季度", "2024年11月1日至2024年11月20日"])(
    "is not made of %s, which stays as it was typed",
    (text) => {
      const range = { ...DATE, target: "2024年1月1日至2024年12月31日" };
      const row = text.includes("至") ? range : DATE;
      expect(outcomeOf(row, text)).toBe(text);
      expect(outcomeOf(row, text, { numberFormat: "yyyy/m/d" })).toBe(text);
    },
  );

  it.each([
    ["已完成", "! notADate"],
    ["2024-2-30", "! unreadable"],
    ["≤2024-12-20", "! operator"],
    ["45646", "! notADate"],
  ])("is not %j", (text, problem) => {
    expect(outcomeOf(DATE, text, { numberFormat: "yyyy/m/d" })).toBe(problem);
  });
});

describe("beside a target in words, or none", () => {
  it.each<[string, CellContent]>([
    ["达成", "达成"],
    ["=A1", "＝A1"],
    ["+A1", "+A1"],
    ["3", 3],
    ["-2.5", -2.5],
    ["1,000", 1000],
    ["95%", "95%"],
    ["3分", "3分"],
    ["2024-12-20", "2024-12-20"],
    ["无", "无"],
    ["约95%", "约95%"],
    ["#REF!", "! unreadable"],
  ])("%j is %j", (text, content) => {
    expect(outcomeOf(GRADED, text)).toBe(content);
    expect(outcomeOf(NO_TARGET, text)).toBe(content);
  });

  it.each<[string, string, CellContent]>([
    ["95", "0%", "95"],
    ["3", "yyyy/m/d", "3"],
    ["3", "0.00", 3],
    ["007", "General", "007"],
    ["2024.10", "General", "2024.10"],
    ["+5", "General", "+5"],
    ["13800138000", "General", 13800138000],
    ["110108199001", "General", "110108199001"],
    ["12345678901234567890", "General", "12345678901234567890"],
  ])("%j in a cell of %s goes on saying what was typed: %j", (text, numberFormat, content) => {
    expect(outcomeOf(GRADED, text, { numberFormat })).toBe(content);
  });
});
