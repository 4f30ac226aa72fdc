import { asPlainText } from "../../grid/isFormula";
import { safeTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { fullWidthForms, halfWidth, hasFullWidthForms } from "../halfWidth";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly forms: string;
  readonly proposal: string;
};

export const I22 = defineRule<Facts>({
  id: "I22",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "指标值里有全角数字或符号",
      why: "全角的“％”“＞”“１２”看起来一样，汇总系统和公式却认不出来，同一张表里查找、比较也对不上。中文标点不在此列。",
      fails: "100％；＞300人；≥９５%",
      passes: "100%；>300人；≥95%",
      message: (f) => `“${f.name}”的指标值“${f.text}”里有全角的“${f.forms}”。`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `请改为“${f.proposal}”，意思不变。`,
    },
    "en-US": {
      title: "Full-width digits or signs in the value",
      why: "Full-width ％, ＞ or １２ look alike but are not recognised by systems and formulas. Chinese punctuation is not meant.",
      fails: "100％; ＞300人; ≥９５%",
      passes: "100%; >300人; ≥95%",
      message: (f) => `The value “${f.text}” of “${f.name}” has full-width “${f.forms}”.`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `Write “${f.proposal}”; it means the same.`,
    },
  },
  check({ rows }) {
    return rows.all
      .filter(({ target }) => hasFullWidthForms(target.text))
      .map((indicator) => {
        const { target } = indicator;
        const forms = fullWidthForms(target.text);
        const after = halfWidth(target.text);
        const facts = {
          name: nameFact(indicator),
          text: inline(target.text),
          forms: forms.join(""),
          proposal: inline(target.parts ? after : asPlainText(after)),
        };
        return { cell: target.cell, indicator, facts, ...safeTarget(target, after) };
      });
  },
});
