import type { RowEvaluation } from "../evaluation/TableEvaluation";
import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";
import type { TargetValue } from "../value/TargetValue";
import { copyOf, figure, label, text } from "./formPieces";
import type { FormPiece, FormRows } from "./FormSheet";
import { FORM_WORDS } from "./formWords";
import { levelPiece } from "./levelPiece";

/** 绩效指标: the grid, a row an indicator; levels that follow each other are one merged cell. */
export function addIndicators(sheet: FormRows, rows: readonly RowEvaluation[]): void {
  addIndicatorHeader(sheet, rows.length);
  const levels = rows.map(({ indicator: { level1, level2 } }) => ({
    level1: level1.text,
    level2: level2.text,
  }));
  const keys = rowKeys(rows.map(({ indicator }) => indicator));
  for (const [index, row] of rows.entries()) {
    sheet.addRow([
      ...levelPiece(levels, index, "level1"),
      ...levelPiece(levels, index, "level2"),
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
    text(indicator.level3.text || indicator.description.text, `name|${key}`),
    { ...text(indicator.target.text, `target|${key}`), look: "centred" },
    copyOf(indicator.actual, unitOf(indicator.target.value), `actual|${key}`),
    figure(weight, `weight|${key}`),
    figure(score, `score|${key}`),
    text(indicator.reason?.text ?? "", `reason|${key}`),
  ];
}

function unitOf(value: TargetValue): string {
  return value.kind === "comparison" || value.kind === "range" ? value.unit : "";
}

/** What an indicator is called whatever row it stands in; a second one of the same name gets its number. */
export function rowKeys(
  indicators: readonly Pick<Indicator, "level2" | "level3" | "description">[],
): string[] {
  const seen = new Map<string, number>();
  return indicators.map(({ level2, level3, description }) => {
    const name = [level2, level3.text.trim() === "" ? description : level3].map(({ text: words }) => words);
    const key = name.map(normaliseLabel).join("|");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
