import type { Indicator } from "../../table/TargetTable";
import type { EntryField } from "../../table/EntryField";
import type { TargetValue } from "../../value/TargetValue";
import type { Operator } from "../../value/Operator";
import { parseTargetCell } from "../../value/parseTarget";
import { offeredFix, safeFix } from "../cellFix";
import type { Fix } from "../Finding";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import { withoutSign } from "../withoutSign";

type Facts = {
  readonly name: string;
  readonly text: string;
  /** The value without its sign; "" where words say the bound (不低于266米). */
  readonly proposal: string;
};

/** The target's own sign, copied with the number, says nothing; another one might mean something. */
function isCopied(actual: TargetValue, target: TargetValue): boolean {
  return operatorOf(actual) !== null && operatorOf(actual) === operatorOf(target);
}

function operatorOf(value: TargetValue): Operator | null {
  return value.kind === "comparison" || value.kind === "date" ? value.operator : null;
}

/** What was typed without its sign; null where there is none, or where the cell's number format adds it. */
const unsigned = ({ value }: EntryField): string | null =>
  typeof value === "string" ? withoutSign(value) : null;

function fixOf(actual: EntryField, { target }: Indicator, proposal: string | null): Fix | null {
  if (proposal === null) return null;
  const read = parseTargetCell(actual, { year: null, costRow: false });
  return isCopied(read, target.value) ? safeFix(actual, proposal) : offeredFix(actual, proposal);
}

export const S06 = defineRule<Facts>({
  id: "S06",
  severity: "info",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "实际完成值照抄了比较符号",
      why: "实际完成值是已经发生的一个准确的数，不是范围。“≥266米”既不能算完成率，公式也会把它当作文字。",
      fails: "指标值 ≥266米，实际完成值 ≥266米",
      passes: "指标值 ≥266米，实际完成值 266米",
      message: (f) => `“${f.name}”的实际完成值“${f.text}”带有比较符号，不是一个准确的数。`,
      found: (f) => f.text,
      expected: (f) => (f.proposal === "" ? "一个准确的数" : f.proposal),
      mend: (f) =>
        f.proposal === ""
          ? "请只写实际完成的数和单位。"
          : `请改为“${f.proposal}”；实际完成的是别的数，就写那个数。`,
    },
    "en-US": {
      title: "Actual value repeats the sign",
      why: "An actual value is one exact number, not a range. “≥266米” gives no rate, and a formula takes it for text.",
      fails: "Target ≥266米, actual ≥266米",
      passes: "Target ≥266米, actual 266米",
      message: (f) => `The actual value “${f.text}” of “${f.name}” has a sign: it is no exact number.`,
      found: (f) => f.text,
      expected: (f) => (f.proposal === "" ? "one exact number" : f.proposal),
      mend: (f) =>
        f.proposal === ""
          ? "Write only the number that was achieved, with its unit."
          : `Write “${f.proposal}”, or the number that was really achieved.`,
    },
  },
  check({ evaluation }) {
    return hitsOf(evaluation.rows, ({ indicator, actual }) => {
      const field = indicator.actual;
      if (!field || actual.kind !== "problem" || actual.problem !== "operator") return null;
      const proposal = unsigned(field);
      const facts = { name: nameFact(indicator), text: inline(field.text), proposal: inline(proposal ?? "") };
      const fix = fixOf(field, indicator, proposal);
      return { cell: field.cell, indicator, facts, ...(fix && { fix }) };
    });
  },
});
