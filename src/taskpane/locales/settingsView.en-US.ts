import type { SettingsViewMessages } from "./settingsView.zh-CN";

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Texts of the settings view in English. */
export const settingsViewEnUS: SettingsViewMessages = {
  scope: "These settings are kept in the workbook and travel with it.",
  unknown: "The workbook’s settings have not been read yet.",
  unreadable:
    "The workbook’s settings cannot be read; the defaults are in force. Saving replaces what is there.",

  rules: "Rules",
  rulesSummary: (count, off, changed) => `${plural(count, "rule")}, ${off} off, ${changed} of other severity`,
  searchRules: "Number or name",
  searchRulesLabel: "Find rules by number or name",
  noRule: "There is no such rule.",
  groups: { T: "Table", C: "Cost and budget", I: "Indicator rows", S: "Weights and self-evaluation" },
  ruleName: (id, title) => `${id} ${title}`,
  severityOf: (id) => `Severity of ${id}`,
  ownSeverity: (severity) => `${severity} (default)`,

  amounts: "Amounts",
  tolerance: "Tolerance",
  toleranceHint: "In the table’s own unit; a smaller difference counts as equal.",
  shortfall: "Uncovered budget that warns (%)",
  shortfallHint: "Above this share of the budget a gap is a warning, below it a hint.",
  year: "Fiscal year",
  yearHint: "Blank: the year that the tables state.",

  scheme: "Weights",
  scheme2020: "Rules of 2020, No. 10",
  scheme2021: "Guide of 2021, No. 101",
  schemeOwn: "Our own",
  schemeParts: {
    execution: "Execution",
    cost: "Cost",
    output: "Output",
    benefit: "Benefit",
    satisfaction: "Satisfaction",
  },
  schemeTotal: (total) => `Total ${total}`,

  evaluation: "Year-end evaluation",
  deviation: "Deviation that needs a reason (%)",
  deviationHint:
    "An actual value further from its target needs a reason; far above it, a reduction of points is proposed.",
  lowExecution: "Execution that needs a reason (%)",
  lowExecutionHint: "Budget execution below this needs a reason.",
  achieved: "Lowest per cent of “achieved”",
  achievedHint: "Qualitative indicators: from here to 100% is achieved.",
  partly: "Lowest per cent of “partly achieved”",
  partlyHint: "From here to “achieved” is partly achieved; below it is not achieved.",

  words: "Words",
  rateNames: "Endings of rates",
  rateNamesHint: "An indicator whose name ends so may have a target of 100%.",
  smallerIsBetter: "Smaller is better",
  smallerIsBetterHint: "Names with these words want an upper bound (≤).",
  largerIsBetter: "Larger is better",
  largerIsBetterHint: "Names with these words want a lower bound (≥).",
  addWord: "Add a word, press Enter",
  addWordTo: (list) => `Add to “${list}”`,
  removeWord: (word) => `Remove “${word}”`,

  headerWords: "Words of headers",
  headerWordsHint:
    "Names of columns and fields that your unit's forms have and others do not; they go before the built-in ones.",
  headerWordsSummary: (count) => `Your own · ${count}`,
  headerWordsFor: "Meaning",
  roleWithWords: (role, count) => (count === 0 ? role : `${role} · ${count}`),
  headerWordsOf: (role, words) => `${role}: ${words}`,
  headerWordHint: "As the header or label says it, without spaces and without a unit in parentheses.",
  wordKnown: (word, role) => `“${word}” is known already as “${role}”; it can go.`,
  wordOther: (word, role, known) =>
    `“${word}” is built in as “${known}”; it is now always read as “${role}”.`,
  wordTwice: (word, roles) => `“${word}” was given two meanings (${roles}); it can keep one.`,

  ignored: "Ignored findings",
  ignoredCount: (count) => `${plural(count, "finding")} ignored in this workbook.`,
  restoreAll: "Restore all",
  clearRecord: "Clear the list",
  restoreAllAsk: "They will count again; the reasons are not kept.",
  clearRecordAsk: "What the list holds, reasons and all, cannot be brought back.",

  machine: "This machine",
  file: "Settings file",
  fileHint: "A head office can export one for its units to import.",
  export: "Export",
  import: "Import…",
  fileName: "target-table-assistant-settings.json",
  imported: (name) => `“${name}” was read; it takes effect when saved.`,
  importFailed: (name, count) => `“${name}” was not taken: ${plural(count, "problem")}. Nothing has changed.`,
  exportInvalid: "Some settings are wrong; put them right, then export.",

  defaults: "Defaults",
  save: "Save",
  saved: "Settings saved.",
  unsaved: "There are unsaved changes.",
  discard: "Discard",
  stay: "Keep editing",
  invalid: {
    fiscalYear: "A year from 2000 to 2100, or blank.",
    costTolerance: "0 or more, six decimals at most, such as 0.005.",
    shortfallWarningPercent: "0 or more, such as 5.",
    deviationPercent: "0 or more, such as 30.",
    executionReasonPercent: "0 to 100, such as 90.",
    achievedPercent: "0 to 100, above the lowest per cent of “partly achieved”.",
    partlyPercent: "0 to 100, such as 60.",
    scheme: "Five numbers that total 100.",
    words: "50 characters a word at most, 500 words a list.",
  },
};
