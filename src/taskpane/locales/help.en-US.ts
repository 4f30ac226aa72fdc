import type { HelpMessages } from "./help.zh-CN";

/** The texts of the help in English. */
export const helpEnUS: HelpMessages = {
  firstSteps: "New here, or to see once more how it goes:",
  manual: "Manual",
  openManual: "Open the manual in the browser (in Chinese)",
  keys: "Keys",
  keyList: [
    ["F6", "Between the sheet and the pane"],
    ["Tab", "To what comes next in the pane"],
    ["Enter", "Open or choose; at year end, to the next row"],
    ["↑ ↓ PgUp PgDn", "Through a list, by rows and by pages"],
    ["Home End", "To the first and the last row of a list"],
    ["Alt+↓ Alt+↑", "To the next and the previous finding"],
    ["Alt+↓", "At year end, to the next row that is not filled in"],
    ["Esc", "Back to the list, close the dialog, clear the search"],
  ],
  about: "About",
  privacy:
    "All checking and reckoning is done on this computer. The assistant loads files of its own site only, sends nothing of the workbook anywhere, and keeps no count of its use.",
};
