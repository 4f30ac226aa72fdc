import Big from "big.js";
import { addFunds } from "../form/formFunds";
import { addIndicatorHeader } from "../form/formIndicators";
import { addGoals, addHead, addTotal } from "../form/formParts";
import { figure, text } from "../form/formPieces";
import { levelPiece } from "../form/levelPiece";
import { FORM_COLUMNS } from "../form/selfEvaluationForm";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { unitWords } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";

/** 项目支出绩效自评表 in the Ministry's form, to be filled in by hand: of the points only those of the execution are given. */
export function selfEvaluationTemplate(
  { year, unit, project, moneyUnit, scheme }: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(FORM_COLUMNS, ruleOf);
  const unknown = { budget: null, executed: null, rate: null, score: null };
  addHead(sheet, { project, unit: unitWords(unit), year });
  addFunds(
    sheet,
    { funds: [], moneyUnit: { unit: moneyUnit } },
    { ...unknown, weight: new Big(scheme.execution) },
  );
  addGoals(sheet, { goal: "", achievement: "" });
  addIndicatorHeader(sheet, rows.length);
  for (const index of rows.keys()) {
    sheet.addRow([
      ...levelPiece(rows, index, "level1"),
      ...levelPiece(rows, index, "level2"),
      text("", `name#${index}`),
      { ...text("", `target#${index}`), look: "centred" },
      { ...text("", `actual#${index}`), look: "centred" },
      figure(null, `weight#${index}`),
      figure(null, `score#${index}`),
      text("", `reason#${index}`),
    ]);
  }
  addTotal(sheet, { weight: null, score: null, standing: "" });
  return sheet.finish(sheetName, "portrait");
}
