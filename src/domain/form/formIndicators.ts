import type { RowEvaluation } from "../evaluation/TableEvaluation";
import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";
import type { TargetValue } from "../value/TargetValue";
import { copyOf, figure, label, text } from "./formPieces";
import type { FormPiece, FormSheet } from "./FormSheet";
import { FORM_WORDS } from "./formWords";

/** 绩效指标: the grid, a row an indicator; levels that follow each other are one merged cell. */
export function addIndicators(sheet: FormSheet, rows: readonly RowEvaluation[]): void {
  sheet.addRow([
    label(FORM_WORDS.indicators, 1, rows.length + 1),
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
  const keys = rowKeys(rows.map(({ indicator }) => indicator));
  for (const [index, row] of rows.entries()) {
    sheet.addRow([
      ...levelPiece(rows, index, "level1"),
      ...levelPiece(rows, index, "level2"),
      ...ownPieces(row, keys[index] ?? ""),
    ]);
  }
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

type Level = "level1" | "level2";

/** A level's cell where it begins; nothing in the rows that it reaches down into. */
function levelPiece(rows: readonly RowEvaluation[], index: number, level: Level): FormPiece[] {
  const same = (other: number): boolean => isSameLevel(rows[index], rows[other], level);
  if (index > 0 && same(index - 1)) return [];
  let end = index + 1;
  while (end < rows.length && same(end)) end++;
  const words = rows[index]?.indicator[level].text.trim() ?? "";
  return [{ span: 1, rows: end - index, look: "centred", content: words || null, key: `${level}#${index}` }];
}

function isSameLevel(
  left: RowEvaluation | undefined,
  right: RowEvaluation | undefined,
  level: Level,
): boolean {
  if (!left || !right) return false;
  const is = (name: Level) =>
    normaliseLabel(left.indicator[name].text) === normaliseLabel(right.indicator[name].text);
  return level === "level1" ? is("level1") : is("level1") && is("level2");
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
