import { cellText } from "../../src/xlsx/write/xmlText";
import type { TestCell } from "./gridOf";

/** Rows as they stand inside `<sheetData>`: texts to the letter, numbers, and nothing else. */
export function rowsXml(rows: readonly (readonly TestCell[])[]): string {
  return rows.map((row) => `<row>${row.map(cellXml).join("")}</row>`).join("");
}

function cellXml(value: TestCell): string {
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (typeof value !== "string") return "<c/>";
  return `<c t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}
