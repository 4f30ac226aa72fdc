import { date, text } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";
import { readingOf } from "../../support/readingOf";

const yearEnd = "2024年12月底前";

describe("a date in a cell", () => {
  it.each<[FixtureEntry | TestCell, string]>([
    [date(45646, "2024/12/20"), "2024-12-20 day"],
    [{ value: 45646, numberFormat: "yyyy/m/d", text: "########" }, "2024-12-20 day"],
    [{ value: 45646.75, numberFormat: "yyyy/m/d h:mm", text: "2024/12/20 18:00" }, "2024-12-20 day"],
    [{ value: 45646, numberFormat: 'yyyy"年"m"月"', text: "2024年12月" }, "2024-12 month"],
  ])("%j is %s", (actual, reading) => {
    expect(readingOf(yearEnd, actual)).toBe(reading);
  });
});

describe("a date in words", () => {
  it.each([
    ["十二月二十日", "2024-12-20 day"],
    ["二〇二四年十二月二十日", "2024-12-20 day"],
    ["2024.11", "2024-11 month"],
    ["3-11月", "2024-11 month"],
    ["2024年3月～11月", "2024-11 month"],
    ["年内", "2024 year"],
    ["下半年", "2024-7 halfYear"],
    ["3月至11月", "2024-11 month"],
    ["12月20日，已验收", "2024-12-20 day"],
    ["12月20日竣工，通过验收", "2024-12-20 day"],
    ["12月20日投入使用", "2024-12-20 day"],
  ])("%s is %s", (actual, reading) => {
    expect(readingOf(yearEnd, text(actual), {}, { title: "2024年绩效目标表" })).toBe(reading);
  });

  it.each([
    ["2024年11月、12月", "several!"],
    ["2024年11月；2025年1月", "several!"],
    ["未于12月20日前完成", "notADate!"],
    ["2024年12月20日已完成80%", "notADate!"],
    ["每季度", "notADate!"],
    ["12月20日，未验收", "notADate!"],
    ["12月20日，效果良好", "notADate!"],
    ["计划12月20日完成", "notADate!"],
    ["2024年13月", "unreadable!"],
  ])("%s is none: %s", (actual, reading) => {
    expect(readingOf(yearEnd, text(actual))).toBe(reading);
  });
});

it("of an interval the beginning is kept, and the end is when it was done", () => {
  const { actual } = evaluatedRow({ target: yearEnd, actual: text("2023年3月-2024年11月") });
  expect(actual).toMatchObject({
    kind: "date",
    date: { year: 2024, month: 11 },
    from: { year: 2023, month: 3 },
  });
});
