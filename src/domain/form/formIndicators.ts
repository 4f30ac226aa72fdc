import { wordsOfEntry } from "../evaluation/entryWords";
import type { RowEvaluation } from "../evaluation/TableEvaluation";
import { normaliseLabel } from "../table/label";
import type { Indicator, TextField } from "../table/TargetTable";
import type { TargetValue } from "../value/TargetValue";
import { copyOf, figure, label, text } from "./formPieces";
import type { FormPiece, FormRows } from "./FormSheet";
import { FORM_WORDS } from "./formWords";
import { levelKeys, levelPiece } from "./levelPiece";
import { numbered } from "./numbered";

/** 绩效指标: the grid, a row an indicator; levels that follow each other are one merged cell. */
export function addIndicators(sheet: FormRows, rows: readonly RowEvaluation[]): void {
  addIndicatorHeader(sheet, rows.length);
  const levels = rows.map(({ indicator: { level1, level2 } }) => ({
    level1: level1.text,
    level2: level2.text,
  }));
  const [first, second] = [levelKeys(levels, "level1"), levelKeys(levels, "level2")];
  const keys = rowKeys(rows.map(({ indicator }) => indicator));
  for (const [index, row] of rows.entries()) {
    sheet.addRow([
      ...levelPiece(levels, index, "level1", first[index]),
      ...levelPiece(levels, index, "level2", second[index]),
      ...ownPieces(row, keys[index] ?? ""),
    ]);
  }
}

/** The header of the grid, beside it 绩效指标 over so many rows. */
export function addIndicatorHeader(sheet: FormRows, rowCount: number): void {
  sheet.addRow([
    label(FORM_WORDS.indicators, 1, rowCount + 1),
    ...[
      FORM_WORDS.level1,
      FORM_WORDS.level2,
      FORM_WORDS.level3,
      FORM_WORDS.target,
      FORM_WORDS.actual,
      FORM_WORDS.weight,
      FORM_WORDS.score,
      FORM_WORDS.reason,
    ].map((word) => label(word, 1)),
  ]);
}

function ownPieces({ indicator, weight, score }: RowEvaluation, key: string): FormPiece[] {
  return [
    text(nameOf(indicator).text, `name|${key}`),
    { ...text(indicator.target.text, `target|${key}`), look: "centred" },
    copyOf(indicator.actual, unitOf(indicator.target.value), `actual|${key}`),
    figure(weight, `weight|${key}`),
    figure(score, `score|${key}`),
    text(indicator.reason ? wordsOfEntry(indicator.reason) : "", `reason|${key}`),
  ];
}

function unitOf(value: TargetValue): string {
  return value.kind === "comparison" || value.kind === "range" ? value.unit : "";
}

/** What an indicator is called whatever row it stands in; a second one of the same name gets its number. */
export function rowKeys(
  indicators: readonly Pick<Indicator, "level2" | "level3" | "description">[],
): string[] {
  const tellApart = numbered();
  return indicators.map((indicator) => {
    const name = [indicator.level2, nameOf(indicator)].map(({ text: words }) => normaliseLabel(words));
    return tellApart(name.join("|"));
  });
}

/** 三级指标, or what describes it where that is blank. */
function nameOf({ level3, description }: Pick<Indicator, "level3" | "description">): TextField {
  return normaliseLabel(level3.text) === "" ? description : level3;
}
