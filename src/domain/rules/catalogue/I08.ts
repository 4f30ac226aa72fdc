import { isCostRow } from "../../table/isCostRow";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isDated } from "../rowQuestions";
import { isYearly, withYear } from "../withYear";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

export const I08 = defineRule<Facts>({
  id: "I08",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "日期没有写年份",
      why: "绩效目标表会跨年使用、复制到下一年，没有年份的日期容易被误读，自评时也要再确认一遍。",
      fails: "11月底前",
      passes: "2024年11月底前",
      message: (f) => `“${f.name}”的指标值“${f.text}”没有写年份。`,
      found: (f) => f.text,
      expected: ({ proposal }) => (proposal === "" ? "带年份的日期" : proposal),
      mend: ({ proposal }) =>
        proposal === ""
          ? "请补上年份。"
          : `请补上年份，写成“${proposal}”（年份按本表或设置里的年度，请核对）。`,
    },
    "en-US": {
      title: "Date without a year",
      why: "Tables are used across years and copied into the next one: a date without its year is easily misread.",
      fails: "11月底前",
      passes: "2024年11月底前",
      message: (f) => `The value “${f.text}” of “${f.name}” has no year.`,
      found: (f) => f.text,
      expected: ({ proposal }) => (proposal === "" ? "a date with its year" : proposal),
      mend: ({ proposal }) =>
        proposal === ""
          ? "Add the year."
          : `Write “${proposal}” (the year is the table’s or the settings’; check it).`,
    },
  },
  check({ rows }) {
    return hitsOf(rows.where(isDated), (indicator) => {
      const { target } = indicator;
      const { value } = target;
      if (!value.implied.includes("year") || isCostRow(indicator)) return null;
      if (isYearly(value)) return null;
      const proposal = withYear(value);
      const facts = {
        name: nameFact(indicator),
        text: inline(target.text),
        proposal: inline(proposal ?? ""),
      };
      const fix = proposal === null ? {} : offeredTarget(target, proposal);
      return { cell: target.cell, indicator, facts, ...fix };
    });
  },
});
