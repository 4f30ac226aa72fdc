import { plainSheetName } from "../grid/plainSheetName";
import type { NewSheet } from "../sheet/NewSheet";
import type { LayoutId } from "../table/Layout";
import type { BlankTableOptions } from "./BlankTableOptions";
import { listTemplate } from "./listTemplate";
import { seedTemplate } from "./seedTemplate";
import { selfEvaluationTemplate } from "./selfEvaluationTemplate";
import { splitValueTemplate } from "./splitValueTemplate";
import type { TemplateContents } from "./TemplateContents";
import { levelsOf, rowsOf } from "./templateLevels";
import { templateRules } from "./templateRules";
import { SHEET_NAMES } from "./templateWords";
import { twoBlockTemplate } from "./twoBlockTemplate";

type Template = (options: BlankTableOptions, contents: TemplateContents) => NewSheet;

const TEMPLATES: Readonly<Record<LayoutId, Template>> = {
  seed: seedTemplate,
  selfEvaluation: selfEvaluationTemplate,
  splitValue: splitValueTemplate,
  list: listTemplate,
  twoBlock: twoBlockTemplate,
};

/**
 * 空白绩效目标表: a new, empty table in the chosen form. Its levels are written; rows that get nothing but their levels
 * are unused to the reader of tables, no errors.
 */
export function blankTable(form: LayoutId, options: BlankTableOptions): NewSheet {
  const rows = rowsOf(options);
  const copies = gridsOf(form, options);
  const ruleOf = templateRules({
    levels: levelsOf(options.scheme),
    rows: Array.from({ length: copies }, () => rows).flat(),
    moneyUnit: options.moneyUnit,
    year: options.year,
  });
  return TEMPLATES[form](options, { sheetName: blankTableName(form, options), rows, ruleOf });
}

/** How many times the rows are laid out: a list has them for each project. 中期 and 年度 share theirs. */
export function gridsOf(form: LayoutId, { projects }: Pick<BlankTableOptions, "projects">): number {
  return form === "list" ? projects : 1;
}

/** "绩效目标表-数字档案室建设"; a list is of no single project. */
export function blankTableName(form: LayoutId, { project }: Pick<BlankTableOptions, "project">): string {
  const name = form === "list" || project.trim() === "" ? "" : `-${project}`;
  return plainSheetName(SHEET_NAMES[form], name, "");
}
