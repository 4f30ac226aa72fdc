import { diagnosisEnUS } from "./diagnosis.en-US";
import { evaluationEnUS } from "./evaluation.en-US";
import { formsEnUS } from "./forms.en-US";
import { importEnUS } from "./import.en-US";
import { mendingEnUS } from "./mending.en-US";
import { newTableEnUS } from "./newTable.en-US";
import { settingsViewEnUS } from "./settingsView.en-US";
import { startEnUS } from "./start.en-US";
import type { Messages } from "./zh-CN";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const inBrackets = (text: string) => (text === "" ? "" : ` (${text})`);

/** Every text of the pane in English. */
export const enUS: Messages = {
  ...startEnUS,

  checkAgain: "Check again",
  checkedAt: (time) => `Checked ${time}`,
  incomplete: "Not finished",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  close: "Close",
  back: "Back",

  progress: {
    starting: "Getting ready…",
    reading: (done, total) => `Reading worksheet ${done} of ${total}`,
    checking: (done, total) => `Checking table ${done} of ${total}`,
    writing: (done, total) => `Writing worksheet ${done} of ${total}`,
    word: {
      reading: (done, total) => `Reading table ${done} of ${total}`,
      checking: (done, total) => `Looking at table ${done} of ${total}`,
    },
  },

  severity: { error: "Errors", warning: "Warnings", info: "Hints" },
  standing: {
    error: "Error",
    warning: "Warning",
    info: "Hint",
    clean: "Passed",
    unknown: "Not fully checked",
  },
  severityCount: (count, severity) => `${count} ${severity}`,
  filterBySeverity: (count, severity) => `Show ${severity} only, ${count}`,
  size: (tables, indicators) => `${plural(tables, "table")} · ${plural(indicators, "indicator")}`,
  search: "Project, rule, text",
  searchLabel: "Search project, rule or text",
  clearSearch: "Clear search",
  clearFilter: "Show all",
  noMatch: "Nothing matches the filter.",
  filtered: (shown, total) => `${shown} of ${plural(total, "table")}`,
  filteredBy: (filter) => `Filter: ${filter}`,
  sortWorstFirst: "Sort worst first",

  tables: "Target tables",
  openTable: (name) => `Open ${name}`,
  budget: "Budget",
  cost: "Cost",
  gap: "Gap",
  excess: "Excess",
  equal: "Equal",
  notReconciled: "Not comparable",
  shortBy: (amount, unit) => `${amount} ${unit} short`,
  overBy: (amount, unit) => `${amount} ${unit} over`,
  money: (amount, unit) => `${amount} ${unit}`,
  costOfBudget: (cost, budget, unit) => `Cost ${cost}, budget ${budget} ${unit}`,
  noBudget: "No budget",
  noCost: "No cost indicator",
  gapDetail: (amount, unit, percent) =>
    `Gap ${amount} ${unit}${percent === null ? "" : ` (${percent}%)`} not covered by cost indicators`,
  excessDetail: (amount, unit, percent) =>
    `Cost exceeds the budget by ${amount} ${unit}${percent === null ? "" : ` (${percent}%)`}`,
  equalDetail: "Cost equals the budget",
  noBudgetDetail: "No readable budget to compare the cost with",
  noCostDetail: "No cost indicator to compare with the budget",

  findingsOf: (name) => `Findings of ${name}`,
  noFindings: "Nothing was found.",
  noFindingsShown: "Nothing under this filter.",
  group: (severity, count) => `${severity} ${count}`,
  ignored: (count) => `Ignored ${count}`,
  filterIgnored: (count) => `Show ignored only, ${count}`,
  ignoredOnly: "Ignored",
  wholeTable: "Whole table",
  indicatorRow: (number, name) => (name === "" ? `Indicator ${number}` : `Indicator ${number} · ${name}`),
  found: "Now",
  expected: "Should be",
  mend: "How to mend",
  locate: "Go to cell",
  locateAt: (address) => `Go to cell ${address}`,
  explain: "Why?",
  why: "Why it matters",
  fails: "Fails",
  passes: "Passes",
  basis: "Basis",
  previousFinding: "Previous (Alt+↑)",
  nextFinding: "Next (Alt+↓)",
  ruleFailed: (rule, table) => `Rule ${rule} failed on “${table}”: not checked.`,
  rulesFailed: (count) => `${plural(count, "rule")} failed; what they look at was not checked.`,

  writeBack: "Write columns",
  report: {
    make: "Make report",
    made: (sheet) => `The report is on worksheet “${sheet}”.`,
    madeAgain: (sheet) => `Worksheet “${sheet}” was made again.`,
    leftToUser: (before, sheet) =>
      `“${before}” holds something written since and was left as it is; the new report is on “${sheet}”.`,
    chartProblem: (detail) => ` The charts were refused (${detail}); the lists are complete without them.`,
    printProblem: (detail) => ` The print set-up was refused (${detail}); check it before printing.`,
  },
  clearMarks: "Clear marks",
  preview: {
    writeBack: "Write check columns",
    clear: "Clear check marks",
    fix: "Mend the cell",
    safeFixes: "All safe changes",
    extent: (cells, sheets) => `${plural(cells, "cell")} on ${plural(sheets, "worksheet")} will change.`,
    highlights: (areas) => `${plural(areas, "place")} will be highlighted.`,
    noHighlights: "Highlights will be removed.",
    sheet: (name, cells) => `${name} · ${plural(cells, "cell")}`,
    blockAdded: (area) => `Check area ${area} is added`,
    blockRemoved: (area) => `Check area ${area} is removed`,
    blockResized: (before, after) => `Check area changes from ${before} to ${after}`,
    highlighted: (areas) => `${plural(areas, "highlight")}`,
    highlightsRemoved: (areas) => `${plural(areas, "highlight")} removed`,
    blank: "(blank)",
    change: (address, before, after) => `${address}: ${before} becomes ${after}`,
    changes: "Cells that will change",
    apply: "Write",
    applyClear: "Clear",
    applyFix: "Mend",
    safety: "No other cell, formula or format is touched, and the write can be undone.",
  },
  written: {
    writeBack: (cells) => `${plural(cells, "cell")} written`,
    clear: (cells) => `Marks cleared, ${plural(cells, "cell")} changed`,
    fix: (cells) => `${plural(cells, "cell")} mended`,
    safeFixes: (cells) => `${plural(cells, "cell")} mended`,
    undo: "Undo this write",
    undone: (cells) => `Undone, ${plural(cells, "cell")} restored`,
    undoneBut: (cells, places, count) =>
      `Undone, ${plural(cells, "cell")} restored; ${plural(count, "place")} changed or moved since the write ${count === 1 ? "was" : "were"} left as found: ${places}. `,
    undoLeft: "Look at each of them; check columns can be taken away with “Clear marks”",
    undoFollows:
      "The rows or columns beside the cleared columns have moved: put them back as they were, then press “Undo this write” once more to restore those columns",
    nothing: "No change; nothing was written.",
    nothingToClear: "There are no check marks; nothing was changed.",
  },
  cancelled: {
    check: "The check was cancelled; the result is not complete.",
    other: "Cancelled; nothing was written.",
  },

  stale: "The content has changed",
  blank: "The workbook is empty. Open one with performance target tables and check again.",
  noTable: "No performance target table was recognised.",
  whyNoTable: "Why not?",
  noTableReason:
    "A target table has a header row with 一级指标, 二级指标, 三级指标 and 指标值, and above it labels such as 项目名称 and 预算数. If yours has other words, point at its header. Hidden worksheets are read as well.",
  sheetsRead: (count) => `${plural(count, "worksheet")} read:`,

  problem: {
    protectedSheet: (sheets) =>
      `Worksheet “${sheets}” is protected; nothing was written. Unprotect it on the Review tab, then try again.`,
    protectedWorkbook:
      "The structure of the workbook is protected, so that no worksheet can be added; nothing was written. Unprotect the workbook on the Review tab, then try again.",
    busy: "Excel is editing a cell. Press Enter or Esc to finish, then try again.",
    changed: (places) =>
      `The content has changed since it was read${inBrackets(places)}; nothing was written. Check again.`,
    sheetMissing: (places) =>
      `The worksheet${places === "" ? "" : ` “${places}”`} no longer exists. Check again.`,
    tooLarge: (places) =>
      `This is more than Excel takes at once${inBrackets(places)}; nothing was written. Delete stray content far from the tables, or split the workbook, then try again.`,
    cancelled: "Cancelled.",
    disconnected: (detail) =>
      `The connection to Excel is gone; nothing was written. Check the network, then try again. (${detail})`,
    spilled: (places) =>
      `A dynamic array formula spills its results into ${places}; writing there would turn it into #SPILL!; nothing was written. Move the formula, or paste its results as values, then try again.`,
    refused: (detail) =>
      `Excel does not let these cells be changed so: they are in the way of merged cells, a filter, a table, a PivotTable or an array formula; nothing was written. Clear the filter or move those things, then try again. (${detail})`,
    halfWritten: (places, detail) =>
      `The write broke off and could not all be taken back. These places may have changed: ${places}. When Excel answers again, press Undo, then try again. (${detail})`,
    unfinished: (places, detail) =>
      `The write broke off and Excel did not answer. This may be half done: ${places}. When Excel answers again, try again: that makes it whole. (${detail})`,
    hostFailed: (detail) =>
      `Excel could not do it, and nothing was written: ${detail}. Try again; if it fails again, save the workbook and open it anew.`,
    followEdits: (detail) => `Later edits cannot be seen; check again by hand after editing: ${detail}`,
    preferences: (detail) => `Settings could not be read or saved: ${detail}`,
    separator: ", ",
  },

  diagnosis: diagnosisEnUS,
  evaluation: evaluationEnUS,
  forms: formsEnUS,
  importFromWord: "Import from Word…",
  importing: importEnUS,
  mending: mendingEnUS,
  newTable: newTableEnUS,
  settingsView: settingsViewEnUS,
  autoWriteBack: "Write back after each check",
  autoWriteBackHint: "Check columns are written without a preview; the write can be undone",

  dialog: {
    title: "Check result",
    openPane: "For details open the pane from the Performance tab.",
  },
};
