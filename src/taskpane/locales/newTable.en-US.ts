import type { NewTableMessages } from "./newTable.zh-CN";

/** Texts of 新建空白表 in English. */
export const newTableEnUS: NewTableMessages = {
  open: "New blank table…",
  title: "New blank table",
  form: "Form",
  forms: {
    seed: {
      name: "Target table",
      hint: "The whole target in one cell, with a description (Tianjin and others)",
    },
    selfEvaluation: {
      name: "Self-evaluation form",
      hint: "The Ministry’s: budget execution, points, scores, reasons",
    },
    splitValue: {
      name: "Target table, split target",
      hint: "Sign, value and unit in columns of their own (Sichuan, Yunnan and others)",
    },
    list: { name: "List of targets", hint: "Many projects on one worksheet, a row an indicator" },
    twoBlock: {
      name: "Application form",
      hint: "The Ministry’s: mid-term and annual indicators side by side",
    },
  },
  project: "Project",
  projectHint: "May be left for later",
  unitCode: "Unit code",
  unitName: "Unit name",
  year: "Year",
  moneyUnit: "Money unit",
  projects: "Number of projects",
  rows: (count) => `Rows of each kind (${count} in all)`,
  rowsUnread: "Rows of each kind",
  rowsOf: (level) => `Rows of ${level}`,
  invalid: {
    year: "A year has four digits, such as 2025.",
    rows: "Each kind takes a whole number from 0 to 20, and one row is needed at least.",
    projects: "A whole number from 1 to 50.",
  },
  preview: (sheet, rows) =>
    `Worksheet “${sheet}” will be added at the end, with ${rows} rows for indicators. No other worksheet is touched.`,
  levelRows: (level, rows) => `${level} ${rows}`,
  perGrid: {
    list: (projects) => `${projects} projects, each with `,
    twoBlock: "Mid-term and annual side by side, each: ",
  },
  choices: "Levels can be chosen from lists. Rows that are not used stay blank; they are no errors.",
  make: "Create",
  made: (sheet) => `Worksheet “${sheet}” was added. Check the workbook when it is filled in.`,
};
