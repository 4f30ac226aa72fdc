import type { StartMessages } from "./start.zh-CN";

/** The texts of the start page in English. */
export const startEnUS: StartMessages = {
  productName: "Performance Target Assistant",
  partMissing:
    "A part of the assistant could not be loaded: the network may be down, or the assistant has just been updated. Nothing was changed. Try again; if it still fails, close the pane and open it again.",
  starting: "Starting…",
  check: "Check workbook",
  firstStart:
    "Press “Check workbook” to check every performance target table in it. It only reads; no cell is changed.",
  retry: "Try again",
  more: "More",
  settings: "Settings",
  help: "Help",
  internal: (detail) => `The add-in itself failed: ${detail}`,
  tabs: { check: "Check", fill: "Year end", scores: "Scores", overview: "Overview" },
  tabList: "Parts of the work",

  guide: {
    title: "Three steps to begin",
    over: "Three steps to begin: all done",
    done: "Done",
    steps: {
      check: "Press “Check workbook”",
      finding: "Choose a finding: see its cell and how to mend it",
      write: "Write the columns, and undo it if they do not suit",
    },
    sample: "Open the sample workbook",
    dismiss: "Do not show again",
    understood: "Close",
  },

  host: {
    notLoaded: "Office.js could not be loaded; the add-in has no connection to Excel.",
    notLoadedMend: (url) =>
      `Check the network or ask IT to allow this address, then open the pane again: ${url}`,
    notExcel: "Please open this add-in in Excel.",
    tooOld:
      "This version of Excel does not support the add-in (ExcelApi 1.9 is needed). Use Excel 2021, Microsoft 365 or Excel on the web.",
    reload: "Reload",
  },
};
