import { text } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";

/** Full points in time, the user's grade when late, and "vague" where the day must be asked for. */
function timelinessOf(target: string, actual: string): string {
  const row = evaluatedRow({ target, actual: text(actual) }, { title: "2024年绩效目标表" });
  if (row.status === "unusable") return "vague";
  return row.isMet ? "inTime" : "late";
}

describe("a latest day", () => {
  it.each([
    ["12月15日前", "12月15日", "inTime"],
    ["12月15日前", "12月15日前", "inTime"],
    ["12月15日前", "12月16日", "late"],
    ["12月15日前", "12月中旬", "vague"],
    ["12月20日前", "12月中旬", "inTime"],
    ["12月15日前", "12月下旬", "late"],
    ["12月31日前", "12月31日起", "vague"],
    ["12月31日前", "12月1日起", "vague"],
    ["11月底前", "12月底前", "vague"],
    ["6月底前", "3月至5月", "inTime"],
    ["6月底前", "3月到7月", "late"],
    ["6月底前", "上半年", "inTime"],
    ["6月底前", "下半年", "late"],
    ["6月底前", "第二季度", "inTime"],
    ["6月底前", "第三季度", "late"],
    ["6月1日前", "6月", "vague"],
    ["6月底前", "2024年5月-2024年7月", "late"],
    ["6月底前", "2024年7月-2024年8月", "late"],
    ["2024年2月底前", "2024年2月29日", "inTime"],
  ])("%s: %s is %s", (target, actual, expected) => {
    expect(timelinessOf(target, actual)).toBe(expected);
  });
});

describe("an earliest day", () => {
  it.each([
    ["2024年6月15日起", "6月15日", "inTime"],
    ["2024年6月15日起", "6月15日起", "inTime"],
    ["2024年6月15日起", "6月14日", "late"],
    ["2024年6月15日起", "6月", "vague"],
    ["2024年6月1日起", "6月", "inTime"],
    ["2024年6月15日起", "6月14日起", "vague"],
    ["2024年6月1日起", "6月1日前", "vague"],
    ["2024年6月1日起", "5月31日前", "late"],
    ["2024年6月1日起", "6月底", "inTime"],
    ["2024年6月15日起", "6月底", "vague"],
    ["2024年6月1日起", "7月前", "vague"],
    ["2024年6月1日起", "2024年6月-2024年8月", "inTime"],
  ])("%s: %s is %s", (target, actual, expected) => {
    expect(timelinessOf(target, actual)).toBe(expected);
  });
});

describe("a target of another year than the table's", () => {
  it.each([
    ["2025年1月底前", "2月10日", "vague"],
    ["2025年1月底前", "12月20日", "vague"],
    ["2025年1月底前", "2024年12月20日", "inTime"],
    ["2025年1月底前", "2025年2月10日", "late"],
    ["2023年7月-2024年6月", "5月", "vague"],
    ["2023年7月-2024年6月", "2024年5月", "inTime"],
    ["2024年11月底前", "12月10日", "late"],
  ])("%s: of %s the year must be told: %s", (target, actual, expected) => {
    expect(timelinessOf(target, actual)).toBe(expected);
  });
});

it("前 in the words for what was done bounds no date", () => {
  const outcomeOf = (actual: string) => {
    const row = { target: "2024年6月1日起", actual: text(actual), level3: "前期工作开始时间" };
    return evaluatedRow(row, { title: "2024年绩效目标表" }).isMet;
  };
  expect(outcomeOf("6月10日开始前期工作")).toBe(true);
  expect(outcomeOf("前期工作6月10日起")).toBe(true);
  expect(outcomeOf("6月10日前")).toBeNull();
});

describe("an interval, in which to be early is no fault", () => {
  it.each([
    ["2024年3月-2024年6月", "2024年3月-2024年6月", "inTime"],
    ["2024年3月-2024年6月", "2024年3月15日", "inTime"],
    ["2024年3月-2024年6月", "2024年3月-2024年7月", "late"],
    ["2024年3月-2024年6月", "6月下旬", "inTime"],
    ["2024年3月-2024年6月15日", "2024年3月-2024年6月", "vague"],
    ["2024年3月-2024年6月", "7月1日", "late"],
    ["2024年3月-2024年6月", "2月20日", "inTime"],
    ["2024年3月-2024年6月", "2024年1月-2024年2月", "inTime"],
    ["2024年3月-2024年6月", "2024年1月-2024年5月", "inTime"],
  ])("%s: %s is %s", (target, actual, expected) => {
    expect(timelinessOf(target, actual)).toBe(expected);
  });
});

it("a table without a year holds dates that say their own against each other, and asks for the year of others", () => {
  const form = { title: "绩效目标表", project: "项目", goal: "完成全部任务，保证质量，按期交付使用。" };
  const outcomeOf = (actual: string) => {
    const { status, isMet } = evaluatedRow({ target: "2023.07-2024.01", actual: text(actual) }, form);
    return [status, isMet];
  };
  expect(outcomeOf("2023.07-2024.01")).toEqual(["scored", true]);
  expect(outcomeOf("2024年2月")).toEqual(["needsGrade", false]);
  expect(outcomeOf("1月20日")).toEqual(["unusable", null]);
  expect(outcomeOf("8月-2024年1月")).toEqual(["unusable", null]);
});
