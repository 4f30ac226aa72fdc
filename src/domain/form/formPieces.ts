import type Big from "big.js";
import { wordsOfEntry } from "../evaluation/entryWords";
import type { EntryField } from "../table/EntryField";
import type { FormPiece } from "./FormSheet";

/** One of the form's own words. */
export function label(content: string, span: number, rows = 1): FormPiece {
  return { span, rows, look: "label", content };
}

export function text(content: string, key: string, span = 1): FormPiece {
  return { span, look: "text", content: content.trim() || null, key };
}

/** Points or money to two decimals; blank where there is none. */
export function figure(value: Big | null, key: string): FormPiece {
  return numeric(value, key, "0.00");
}

export function percentage(value: Big | null, key: string): FormPiece {
  return numeric(value, key, "0.00%");
}

function numeric(value: Big | null, key: string, numberFormat: string): FormPiece {
  // A cell holds a double, as every spreadsheet's does.
  return { span: 1, look: "number", content: value && Number(value.toFixed()), numberFormat, key };
}

/** What stands in a cell of the table, as it stands there: a number with its format and the target's unit, or a text. */
export function copyOf(entry: EntryField | null, unit: string, key: string): FormPiece {
  const isNumber = typeof entry?.value === "number";
  const content = isNumber ? entry.value : (entry && wordsOfEntry(entry).trim()) || null;
  return {
    span: 1,
    look: "centred",
    content,
    numberFormat: isNumber ? withUnit(entry.numberFormat, unit) : null,
    key,
  };
}

/**
 * 0.00 beside a target in 万元 is 0.00"万元", and so is `0.00_ `, which Excel proposes for numbers; per cents, dates and
 * formats that have words of their own stay as they are.
 */
function withUnit(numberFormat: string, unit: string): string {
  const [, plain] = /^(General|[#,0.]+)(?:_[ )-])?$/.exec(numberFormat) ?? [];
  return plain && unit !== "" && unit !== "%" && !unit.includes('"') ? `${plain}"${unit}"` : numberFormat;
}
