import { figure, label, text } from "../form/formPieces";
import type { FormRows } from "../form/FormSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/** "349101天津市统计局财务处", as tables write code and name in one. */
export function unitWords({ code, name }: BlankTableOptions["unit"]): string {
  return `${code.trim()}${name.trim()}`;
}

/** The title, 编制单位 and the money unit over the table's whole width. */
export function addTitleLines(
  sheet: FormRows,
  { unit, moneyUnit }: BlankTableOptions,
  title: string,
  width: number,
): void {
  sheet.addRow([{ span: width, look: "title", content: title }]);
  sheet.addRow([{ span: width, look: "free", content: WORDS.unitLine(unitWords(unit)), key: "unit" }]);
  sheet.addRow([{ span: width, look: "captionRight", content: WORDS.moneyUnitLine(moneyUnit) }]);
}

/** 项目资金 as three lines: the total, and of it 财政资金 and 其他资金. */
export function addFundsLines(sheet: FormRows, { moneyUnit }: BlankTableOptions, width: number): void {
  const lines = [
    [WORDS.yearTotal, "total"],
    [WORDS.fiscal, "fiscal"],
    [WORDS.other, "other"],
  ] as const;
  for (const [index, [words, part]] of lines.entries()) {
    sheet.addRow([
      ...(index === 0 ? [label(WORDS.fundsWithUnit(moneyUnit), 1, lines.length)] : []),
      label(words, 1),
      { ...figure(null, `amount.${part}`), span: width - 2 },
    ]);
  }
}

/** A label, and its text over the rest of the table's width. */
export function addLabelled(
  sheet: FormRows,
  words: string,
  field: { readonly content: string; readonly key: string; readonly width: number },
): void {
  sheet.addRow([label(words, 1), text(field.content, field.key, field.width - 1)]);
}
