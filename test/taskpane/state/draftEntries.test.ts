import { entriesOf, linesToFill, shownAmounts, shownTexts } from "../../../src/taskpane/state/draftEntries";
import { FUNDS, rowKeys } from "../../../src/taskpane/state/formRows";
import { formOfTwoOthers } from "../../support/entryForm";
import { auditOf } from "../support/auditOf";
import { formGrid } from "../support/formGrid";
import type { FormRow } from "../support/formGrid";

const percent = (value: number, text: string) => ({ value, text, numberFormat: "0%" });

const ROWS: readonly FormRow[] = [
  ["数量指标", "归档文件数", "≥226卷", 30, 230],
  ["质量指标", "合格率", "≥95%", 20, percent(0.96, "96%")],
  ["时效指标", "完成时间", "2024年12月31日前", 20, "2024年12月20日"],
  ["质量指标", "归档质量", "质量达标", 20, "达成", percent(0.95, "95%"), "无"],
  ["数量指标", "覆盖人数", ">7万人", 10, "8万人"],
];
const audit = auditOf(formGrid(ROWS));
const { rows } = audit.evaluation;
const keys = rowKeys(audit.table);
const entries = (index: number, draft: object) => entriesOf(audit, keys[index] ?? "", draft);

describe("what the inputs show", () => {
  it.each([
    [0, { actual: "230", weight: "30" }],
    [1, { actual: "96" }],
    [2, { actual: "2024-12-20" }],
    [3, { actual: "达成", rate: "95", reason: "无" }],
    [4, { actual: "80000" }],
  ])("of row %i is what the cells hold, in the target's unit", (index, texts) => {
    const row = rows[index];
    if (!row) throw new Error("There is no such row.");
    expect(shownTexts(row)).toMatchObject(texts);
  });

  it("of a per cent that may be meant otherwise is what stands there", () => {
    const [row] = auditOf(formGrid([["质量指标", "归档质量", "质量达标", 90, "达成", 0.95]])).evaluation.rows;
    expect(row && shownTexts(row).rate).toBe("0.95");
  });
});

it("of two lines of the funds of one kind the first has an input, which is where it is written to", () => {
  const { table } = formOfTwoOthers([3, 4]).audited;
  expect(linesToFill(table).map(({ role }) => role)).toEqual(["total", "fiscal", "other"]);
  expect(shownAmounts(table)).toEqual({ total: "", fiscal: "", other: "3" });
});

describe("the entries of a draft", () => {
  it("are only what differs from the cells", () => {
    expect(entries(0, { actual: "230", weight: "30", reason: " " })).toEqual([]);
    expect(entries(0, { actual: "231", weight: "30" })).toEqual([
      { role: "actual", row: rows[0]?.indicator.row, text: "231" },
    ]);
  });

  it("leave no doubt about a per cent", () => {
    expect(entries(1, { actual: "97.5" })).toMatchObject([{ role: "actual", text: "97.5%" }]);
    expect(entries(1, { actual: "97%" })).toMatchObject([{ text: "97%" }]);
    expect(entries(1, { actual: "未统计" })).toMatchObject([{ text: "未统计" }]);
    expect(entries(3, { rate: "90" })).toMatchObject([{ role: "rate", text: "90%" }]);
  });

  it("clear a cell by an empty text", () => {
    expect(entries(0, { actual: "" })).toMatchObject([{ role: "actual", text: "" }]);
  });

  it("tell whether a proposed reduction is taken", () => {
    expect(entries(0, { reduction: "accepted" })).toMatchObject([{ role: "reduction", isAccepted: true }]);
    expect(entries(0, { reduction: "declined" })).toMatchObject([{ role: "reduction", isAccepted: false }]);
  });

  it("are none, not an empty list, where the row is gone", () => {
    expect(entriesOf(audit, "no such row", { actual: "1" })).toBeNull();
  });

  it("of the funds go to their lines", () => {
    expect(entriesOf(audit, FUNDS, { total: "240", fiscal: "" })).toEqual([
      { role: "executed", line: "total", text: "240" },
    ]);
  });
});
