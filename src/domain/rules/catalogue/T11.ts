import type { Indicator, TargetTable, TextField } from "../../table/TargetTable";
import { isCellError } from "../../value/cellError";
import { errorMend } from "../errorMend";
import { inline } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

// What the cell would say: 项目名称, 三级指标 …
type Facts = { readonly field: string; readonly fieldEn: string; readonly text: string };
type Named = readonly [field: string, fieldEn: string, of: TextField | null];
type Wrong = readonly [field: string, fieldEn: string, of: TextField];

/**
 * The texts of a table that are errors, those of its head first. Amounts, targets and what is filled in at year end have
 * rules of their own.
 */
function errorsOf({ title, unit, project, use, goal, indicators }: TargetTable): Wrong[] {
  const head: Named[] = [title, unit, project, use, goal].some((field) => isCellError(field?.text))
    ? [
        ["标题", "title", title],
        ["编制单位", "unit", unit],
        ["项目名称", "project name", project],
        ["资金用途", "use of the money", use],
        ["绩效目标", "goal", goal],
      ]
    : [];
  return [...head, ...indicators.filter(hasError).flatMap(textsOf)].filter(isWrong);
}

function hasError({ level1, level2, level3, description }: Indicator): boolean {
  return (
    isCellError(level1.text) ||
    isCellError(level2.text) ||
    isCellError(level3.text) ||
    isCellError(description.text)
  );
}

function textsOf({ level1, level2, level3, description }: Indicator): Named[] {
  return [
    ["一级指标", "first level", level1],
    ["二级指标", "second level", level2],
    ["三级指标", "indicator’s name", level3],
    ["绩效指标描述", "description", description],
  ];
}

function isWrong(named: Named): named is Wrong {
  return named[2] !== null && isCellError(named[2].text);
}

export const T11 = defineRule<Facts>({
  id: "T11",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "文字单元格显示错误值",
      why: "项目名称、绩效目标、指标名称等若由公式得出，公式出错或没有计算过时，单元格里并没有内容，不能当作已经填写。",
      fails: "三级指标：#REF!",
      passes: "三级指标：维修电梯部数",
      message: (f) => `“${f.field}”一格显示“${f.text}”，没有内容可读。`,
      found: (f) => f.text,
      expected: () => "文字",
      mend: (f) => errorMend(f.field, f.text, "zh-CN") ?? "",
    },
    "en-US": {
      title: "A text cell shows an error",
      why: "Where a name, a goal or a description comes from a formula that fails or was never calculated, the cell has no content and does not count as filled in.",
      fails: "三级指标: #REF!",
      passes: "三级指标: 维修电梯部数",
      message: (f) => `The cell of the ${f.fieldEn} shows “${f.text}”; there is nothing to read.`,
      found: (f) => f.text,
      expected: () => "words",
      mend: (f) => errorMend(f.fieldEn, f.text, "en-US") ?? "",
    },
  },
  check({ table }) {
    const seen = new Set<string>();
    return errorsOf(table).flatMap(([field, fieldEn, of]) => {
      // A level that is merged over several rows is one cell.
      const place = `${of.cell.row},${of.cell.column}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ cell: of.cell, facts: { field, fieldEn, text: inline(of.text) } }];
    });
  },
});
