import { formatArea } from "../../src/domain/grid/address";
import type { EntryRule } from "../../src/domain/plan/WritePlan";
import type { NewSheet } from "../../src/domain/sheet/NewSheet";
import type { LayoutId } from "../../src/domain/table/Layout";
import { blankTable } from "../../src/domain/template/blankTable";
import type { BlankTableOptions } from "../../src/domain/template/BlankTableOptions";
import { blankOptions } from "./blankTables";

/** Two rows of 数量指标, and one each of 成本指标 and 社会效益指标. */
const FEW = {
  ...{ quantity: 2, quality: 0, timeliness: 0, cost: 1 },
  ...{ economic: 0, social: 1, ecological: 0, sustained: 0, satisfaction: 0 },
};

/** A blank table of four rows for the project 数字档案室建设. */
export function smallTemplate(form: LayoutId, changed: Partial<BlankTableOptions> = {}): NewSheet {
  return blankTable(form, blankOptions({ project: "数字档案室建设", rows: FEW, projects: 2, ...changed }));
}

/** The cells that are to be filled in, as "B6:G6 text" or "C5 number{0.00}". */
export function blankCells({ cells }: NewSheet): string[] {
  return cells
    .filter(({ content }) => content === null)
    .map(({ area, look, numberFormat }) => {
      return `${formatArea(area)} ${look}${numberFormat === null ? "" : `{${numberFormat}}`}`;
    });
}

/** What may be typed where: "C5 万元" takes an amount, "A9:A12 产出指标、效益指标" one of these, "B7:G7 写明做什么" is told so. */
export function ruleLines({ entries }: NewSheet): string[] {
  return entries.map(({ area, rule }) => `${formatArea(area)} ${ruleWords(rule)}`);
}

function ruleWords(rule: EntryRule): string {
  if (rule.kind === "list") return rule.values.join("、");
  if (rule.kind === "text")
    return rule.prompt
      .split(/[，：、。；]/)
      .slice(0, 2)
      .join("，");
  return rule.kind === "number" ? rule.unit : rule.kind;
}
