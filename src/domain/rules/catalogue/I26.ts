import { isCostRow } from "../../table/isCostRow";
import { impossibleDate } from "../../value";
import { errorMend } from "../errorMend";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  /** The date that the calendar lacks; "" when there is none. */
  readonly noDate: string;
  /** A value that would do in such a row. */
  readonly example: string;
};

export const I26 = defineRule<Facts>({
  id: "I26",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "指标值读不懂",
      why: "指标值既不是数字、日期，也不是文字说明，审核和打分都无法进行。常见的是只写了符号、公式出错、日期不存在。",
      fails: "≥（后面没有数字）、#REF!、2月30日前",
      passes: "≥95%、2024年12月底前、质量达标",
      message: (f) => `“${f.name}”的指标值“${f.text}”既不是数字、日期，也不是文字说明。`,
      found: (f) => f.text,
      expected: () => "数字、日期或文字",
      mend: ({ name, text, noDate, example }) =>
        errorMend(name, text, "zh-CN") ??
        (noDate === ""
          ? `请重新填写“${name}”的指标值，例如“${example}”。`
          : `日历上没有“${noDate}”，请核对“${name}”的日期后重新填写。`),
    },
    "en-US": {
      title: "Target value unreadable",
      why: "The value is neither number, date nor words: often a lone sign, a formula’s error, or a date that does not exist.",
      fails: "≥ (with no number), #REF!, 2月30日前",
      passes: "≥95%, 2024年12月底前, 质量达标",
      message: (f) => `The value “${f.text}” of “${f.name}” is neither a number, a date nor words.`,
      found: (f) => f.text,
      expected: () => "a number, a date or words",
      mend: ({ name, text, noDate, example }) =>
        errorMend(name, text, "en-US") ??
        (noDate === ""
          ? `Fill in the value of “${name}” again, such as “${example}”.`
          : `The calendar has no “${noDate}”: check the date of “${name}” and write it again.`),
    },
  },
  check({ table, rows }) {
    return rows.all
      .filter(({ target }) => target.value.kind === "unreadable")
      .map((indicator) => ({
        cell: indicator.target.cell,
        indicator,
        facts: {
          name: nameFact(indicator),
          text: inline(indicator.target.text),
          noDate: inline(impossibleDate(indicator.target.text, table.year) ?? ""),
          example: isCostRow(indicator) ? "≤8万元" : "≥95%",
        },
      }));
  },
});
