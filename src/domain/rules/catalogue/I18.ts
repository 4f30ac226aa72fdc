import { bareWords, mayBeSame } from "../bareWords";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string };

export const I18 = defineRule<Facts>({
  id: "I18",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "描述与指标值相同",
      why: "描述说明指标怎么衡量，指标值说明要达到什么程度。两格写一样的话，总有一格该写的没有写。",
      fails: "为政府提供数据 | 提供调查数据及分析 | 提供调查数据及分析",
      passes: "为政府提供数据 | 被市级文件、简报采用的分析篇数 | ≥5篇",
      message: (f) => `“${f.name}”的描述和指标值都是“${f.text}”。`,
      found: (f) => f.text,
      expected: () => "描述写怎么衡量，指标值写到什么程度",
      mend: (f) => `请在描述里写“${f.name}”看什么、以什么材料为准，在指标值里写要达到的数或程度。`,
    },
    "en-US": {
      title: "Description equals the value",
      why: "The description says how an indicator is measured, the value what is to be reached. With the same words in both, one of them is missing.",
      fails: "为政府提供数据 | 提供调查数据及分析 | 提供调查数据及分析",
      passes: "为政府提供数据 | 被市级文件、简报采用的分析篇数 | ≥5篇",
      message: (f) => `Description and value of “${f.name}” are both “${f.text}”.`,
      found: (f) => f.text,
      expected: () => "how it is measured in the description, what is to be reached in the value",
      mend: (f) =>
        `Say in the description what “${f.name}” looks at and what proves it, and in the value what is to be reached.`,
    },
  },
  check({ rows }) {
    return rows.all
      .filter(({ description, target }) => {
        if (!mayBeSame(description.text, target.text)) return false;
        const words = bareWords(description.text);
        return words !== "" && words === bareWords(target.text);
      })
      .map((indicator) => ({
        cell: indicator.description.cell,
        indicator,
        facts: { name: nameFact(indicator), text: inline(indicator.target.text) },
      }));
  },
});
