import type { DiagnosisMessages } from "./diagnosis.zh-CN";

const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** Texts of 为什么没识别 and 指认表头 in English. */
export const diagnosisEnUS: DiagnosisMessages = {
  open: "Point at a header…",
  why: "Why not?",
  look: "Show",
  unread: (count) => `${plural(count, "likely table")} not read`,
  lost: (count) => `${plural(count, "header")} you pointed at no longer fit`,
  unreadable: "The record of headers cannot be read",

  nothingUnread: "Every worksheet that looks like a target table was read.",
  found: (headers) => `Headers found: ${headers}`,
  unknown: (headers) => `Unknown headers: ${headers}`,
  mends: {
    noHeader: "If it is no target table, leave it. If it is, add a header, or point at its header's row.",
    missingColumns: "Add it to the header. If the column is there under another name, point at the header.",
    noHead:
      "Write project name, budget and goal above the header. Or point at the header: it is checked all the same.",
    noRows: "Check again when the indicators are filled in. If the header is another row, point at it.",
  },
  locate: (sheet) => `Go to the header on worksheet “${sheet}”`,
  point: "Point at its header",
  pointOn: (sheet) => `Point at the header of “${sheet}”`,
  pointOther: "Point at another…",

  kept: "Headers you pointed at",
  keptAt: (sheet, row) => `${sheet} · row ${row}`,
  states: {
    read: "read as you said",
    nothingRead: "no indicators were read below it",
    headerGone:
      "The header's words were changed or deleted: nothing is read by it. Point at it again, or remove it.",
    sheetGone: "The worksheet is gone. Remove it.",
  },
  remove: "Remove",
  removeOf: (sheet, row) => `Remove what was said of “${sheet}” row ${row}`,
  removed: (sheet) => `What was said of the header of “${sheet}” is removed.`,

  title: "Point at a header",
  sheet: "Worksheet",
  row: "Row of the header",
  rowHint: "Of a header with two rows, the lower one.",
  rowWrong: (first, last) => `A row from ${first} to ${last}.`,
  useSelected: "Use the selected row",
  nothingSelected: "No cell is selected. Click the header in the sheet first, then this button.",
  columns: "What each column holds",
  columnOf: (letters, text) => (text === "" ? `Column ${letters} (no header)` : `Column ${letters} ${text}`),
  sample: (text) => `e.g. ${text}`,
  none: "none of these",
  groups: { indicator: "Indicators", evaluation: "Year end", project: "Projects (several on one sheet)" },
  noColumns: "Nothing stands in this row; choose another.",
  missing: (names) => `Still to be named: ${names}.`,
  levelOne: "first or second level",
  twice: (names) => `Only one column can be: ${names}.`,
  nothingBelow: "No indicators were read below this row. Check the row and the columns.",
  preview: (tables, rows) => `${plural(tables, "table")} with ${plural(rows, "indicator")} will be read:`,
  previewRow: (number, name, target) => `${number}. ${name}: ${target}`,
  previewMore: (count) => `and ${plural(count, "row")} more`,
  noTarget: "(blank)",
  save: "Save and check again",
  toList: "Back",
  saved: (sheet, tables, rows) =>
    tables === 0
      ? `The header of “${sheet}” is remembered, but no indicators were read below it.`
      : `The header of “${sheet}” is remembered: ${plural(tables, "table")} with ${plural(rows, "indicator")} read.`,

  doubt: (doubt) => `Two readings were possible: ${doubt}.`,
  byHand: "You pointed at this header.",
  change: "Change",

  recordDamaged:
    "The workbook's record of headers is damaged. It cannot be read and was left as it is. Clear it to begin anew.",
  recordNewer:
    "The workbook's record of headers is from a newer version. It cannot be read and was left as it is. Update the assistant, or clear the record to begin anew.",
  clear: "Clear the record",
  clearAsk: "What the record holds cannot be brought back.",
};
