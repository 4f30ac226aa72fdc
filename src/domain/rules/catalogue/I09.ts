import { isCostRow } from "../../table/isCostRow";
import { firstDay, lastDay } from "../../value/PlanDate";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isDated } from "../rowQuestions";
import { inYear } from "../withYear";
import type { DatedValue } from "../withYear";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly year: string;
  readonly proposal: string;
};

/** A deadline must lie in the year, an interval must touch it, and a beginning must not come after it. */
function isOutside(value: DatedValue, year: number): boolean {
  const since = value.kind === "dateRange" ? value.from : value.date;
  const until = value.kind === "dateRange" ? value.to : value.date;
  const startsAfter = (firstDay(since, year) ?? "") > `${year}-12-31`;
  const endsBefore = (lastDay(until, year) ?? "") < `${year}-01-01`;
  return startsAfter || (endsBefore && !(value.kind === "date" && value.operator === ">="));
}

export const I09 = defineRule<Facts>({
  id: "I09",
  severity: "warning",
  scope: "year",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "日期不在本年度",
      why: "年度绩效目标要在当年完成和评价。日期落在别的年度，多半是从上年的表复制过来忘了改。",
      fails: "2024年度的表里写“2023年12月底前完成”",
      passes: "2024年度的表里写“2024年12月底前完成”",
      message: (f) => `“${f.name}”的指标值“${f.text}”不在本表的年度（${f.year}年）内。`,
      found: (f) => f.text,
      expected: ({ proposal, year }) => (proposal === "" ? `${year}年内的日期` : proposal),
      mend: ({ proposal, year }) =>
        proposal === ""
          ? `请改为${year}年内的日期；本表不是${year}年度的，请在设置里改年度。`
          : `如是沿用旧表，请改为“${proposal}”；本表不是${year}年度的，请在设置里改年度。`,
    },
    "en-US": {
      title: "Date outside the table’s year",
      why: "A year’s targets are reached and evaluated in that year. Another year’s date is mostly left over from an old table.",
      fails: "2023年12月底前完成 in a table of 2024",
      passes: "2024年12月底前完成 in a table of 2024",
      message: (f) => `The value “${f.text}” of “${f.name}” lies outside the table’s year (${f.year}).`,
      found: (f) => f.text,
      expected: ({ proposal, year }) => (proposal === "" ? `a date in ${year}` : proposal),
      mend: ({ proposal, year }) =>
        proposal === ""
          ? `Write a date in ${year}; if the table is of another year, set the year in the settings.`
          : `If it is left over, write “${proposal}”; if the table is of another year, set the year in the settings.`,
    },
  },
  check({ table: { year }, rows }) {
    if (year === null) return [];
    return hitsOf(rows.where(isDated), (indicator) => {
      const { target } = indicator;
      const { value } = target;
      // 次年3月底前 is meant as it is written.
      if (value.implied.includes("year") || isCostRow(indicator)) return null;
      if (!isOutside(value, year)) return null;
      const moved = inYear(value, year);
      const proposal = inline(moved ?? "");
      const facts = { name: nameFact(indicator), text: inline(target.text), year: String(year), proposal };
      const fix = moved === null ? {} : offeredTarget(target, moved);
      return { cell: target.cell, indicator, facts, ...fix };
    });
  },
});
