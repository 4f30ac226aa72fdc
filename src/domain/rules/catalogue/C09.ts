import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Reason = "rate" | "total" | "part" | "shared" | "saving";
type Facts = { readonly name: string; readonly text: string; readonly reason: Reason };

const REASON = {
  rate: "是单价或比率，没有计入成本合计",
  total: "是其他成本的合计，没有重复计入成本合计",
  part: "是另一行的其中数，没有重复计入成本合计",
  shared: "与上面一行共用一个指标值，没有重复计入成本合计",
  saving: "是节约的钱，不是花的钱，没有计入成本合计",
};
const MEND = {
  rate: "如果这笔支出没有在别的成本行里，请另写一行总额；否则不用改。",
  total: "核对无误的，不用改。",
  part: "核对无误的，不用改。",
  shared: "如果两行各有各的金额，请分开填写；否则不用改。",
  saving: "如果它其实是支出的上限，请在数前写“≤”，例如“≤3万元”；确是节约额的，不用改。",
};
const REASON_EN = {
  rate: "is a unit price or a share; it is not part of the cost sum",
  total: "is the total of other costs; it is not counted again",
  part: "is a part of another row; it is not counted again",
  shared: "shares one value with the row above; it is not counted again",
  saving: "is money saved, not spent; it is not part of the cost sum",
};
const MEND_EN = {
  rate: "If no other cost row covers this spending, add a row with its total; else leave it.",
  total: "If it is right, leave it.",
  part: "If it is right, leave it.",
  shared: "If each row has an amount of its own, write both; else leave it.",
  saving: "If it really bounds spending, put ≤ before the number, such as ≤3万元; else leave it.",
};

/** Left out, and right as they are. */
const CAN_BE_RIGHT: readonly Reason[] = ["total", "part", "shared"];

const REASONS: readonly string[] = Object.keys(REASON);
const isReason = (leftOut: string | null): leftOut is Reason => leftOut !== null && REASONS.includes(leftOut);

export const C09 = defineRule<Facts>({
  id: "C09",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "没有计入成本合计的成本行",
      why: "单价、比率不能与总额相加；合计行与它的分项一起相加会重复计算；节约的钱不是支出。这些行不计入合计，在此说明，便于核对。",
      fails: "印刷单价 ≤36.66元/人·月；总成本 ≤20万元，其下还有差旅 ≤8万元、印刷 ≤12万元。",
      passes: "差旅 ≤8万元，印刷 ≤12万元，没有单价行和合计行。",
      message: (f) => `“${f.name}”（${f.text}）${REASON[f.reason]}。`,
      found: (f) => f.text,
      expected: (f) => (CAN_BE_RIGHT.includes(f.reason) ? "核对无误即可" : "能够相加的金额"),
      mend: (f) => MEND[f.reason],
    },
    "en-US": {
      title: "Cost row left out of the sum",
      why: "Unit prices and shares cannot be added to amounts, a total beside its parts would count twice, and savings are no spending. Such rows are left out, and this says so.",
      fails: "Unit price ≤36.66元/人·月; a total ≤20万元 above travel ≤8万元 and printing ≤12万元.",
      passes: "Travel ≤8万元, printing ≤12万元, no unit price and no total.",
      message: (f) => `“${f.name}” (${f.text}) ${REASON_EN[f.reason]}.`,
      found: (f) => f.text,
      expected: (f) =>
        CAN_BE_RIGHT.includes(f.reason) ? "as it is, once checked" : "an amount that can be added",
      mend: (f) => MEND_EN[f.reason],
    },
  },
  check({ reconciliation: { items } }) {
    return hitsOf(items, ({ indicator, leftOut }) => {
      if (!isReason(leftOut)) return null;
      const facts = { name: nameFact(indicator), text: inline(indicator.target.text), reason: leftOut };
      return { cell: indicator.target.cell, indicator, facts };
    });
  },
});
