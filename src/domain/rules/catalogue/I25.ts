import { normaliseLabel } from "../../table/label";
import type { Indicator } from "../../table/TargetTable";
import { inline, nameFact } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  /** The sheet's number of the first of the two rows. */
  readonly first: string;
  readonly row: string;
};

function contentOf({ level1, level2, level3, description, target }: Indicator): string {
  return [level1, level2, level3, description, target].map(({ text }) => normaliseLabel(text)).join("\n");
}

/** Each later row with the one it repeats. */
function repetitions(indicators: readonly Indicator[]): { first: Indicator; again: Indicator }[] {
  const firsts = new Map<string, Indicator>();
  return indicators.flatMap((again) => {
    const content = contentOf(again);
    const first = firsts.get(content);
    if (!first) firsts.set(content, again);
    return first ? [{ first, again }] : [];
  });
}

export const I25 = defineRule<Facts>({
  id: "I25",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "指标行完全重复",
      why: "同一行写了两遍，分值和成本都会算两次。多是复制后忘了改，或忘了删。",
      fails: "“数量指标 | 维修电梯部数 | 反映维修电梯数量 | ≥2部”出现两次。",
      passes: "每行指标只出现一次。",
      message: (f) => `“${f.name}”${f.text === "" ? "" : `（${f.text}）`}与第 ${f.first} 行完全相同。`,
      found: (f) => `第 ${f.first} 行、第 ${f.row} 行相同`,
      expected: () => "每行指标只出现一次",
      mend: (f) => `请删去第 ${f.row} 行；本来要写另一项指标的，改正名称和指标值。`,
    },
    "en-US": {
      title: "Indicator row repeated",
      why: "A row written twice counts twice, in points and in costs. Mostly a copy was left unchanged.",
      fails: "“数量指标 | 维修电梯部数 | 反映维修电梯数量 | ≥2部” stands there twice.",
      passes: "Every row stands there once.",
      message: (f) => `“${f.name}”${f.text === "" ? "" : ` (${f.text})`} is the same as row ${f.first}.`,
      found: (f) => `rows ${f.first} and ${f.row} are the same`,
      expected: () => "every row once",
      mend: (f) => `Delete row ${f.row}; if another indicator was meant, correct its name and value.`,
    },
  },
  check({ rows }) {
    return repetitions(rows.ofOneName()).map(({ first, again }) => ({
      cell: again.level3.cell,
      indicator: again,
      facts: {
        name: nameFact(again),
        text: inline(again.target.text),
        first: String(first.row + 1),
        row: String(again.row + 1),
      },
    }));
  },
});
