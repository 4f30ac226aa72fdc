import type { MendingMessages } from "./mending.zh-CN";

/** Texts of mending and setting aside in English. */
export const mendingEnUS: MendingMessages = {
  preview: "Preview the change",
  becomes: (before, after) => `“${before}” becomes “${after}”`,
  safe: (count, rule) => `“${rule}”: ${count} can be mended at once`,
  previewSafe: "Preview all safe changes",
  formulaCells: (places) =>
    `These cells are made by formulas and stay as they are; mend the formula: ${places}`,
  onlyFormulas: (places) => `Made by a formula, not changed; mend the formula: ${places}`,
  nothing: "Nothing needs mending here any more; nothing was changed.",
  done: "Settled",
  edited: "Edited; will be checked again in a moment",

  ignore: "Ignore…",
  ignoreNow: "Ignore",
  reason: "Reason for ignoring",
  reasonHint: "The reason is kept in the workbook. It ends when the row’s text changes.",
  reasons: ["Required from above", "Confirmed with the department", "That is how the project is"],
  ignoredBecause: (reason) => `Ignored: ${reason}`,
  restore: "Restore",
  restoreRule: (rule) => `Restore: ${rule}`,
  ignoresDamaged:
    "The workbook’s list of ignored findings is damaged. It could not be read and was left as it is. “Settings” can clear it.",
  ignoresNewer:
    "The workbook’s list of ignored findings was written by a newer version. It could not be read and was left as it is. Update the assistant, or clear the list in “Settings”.",
};
