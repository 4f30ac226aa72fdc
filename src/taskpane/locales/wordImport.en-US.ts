import type { WordImportMessages } from "./wordImport.zh-CN";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Texts of 从 Word 导入 in English, loaded with its dialog. */
export const wordImportEnUS: WordImportMessages = {
  title: "Import from Word",
  hint: "Finds the target tables of a Word document and makes a new worksheet of each. Texts stay as they are, and no other worksheet is touched.",
  choose: "Choose a Word document…",
  chooseOther: "Choose another document…",
  drop: "Or drop a .docx file here.",
  dropHere: "Let go to read this file.",
  oneFile: "One document at a time: drop one file only.",
  from: (name) => `“${name}”`,
  found: (tables, rows) => `${counted(tables, "target table")} found, ${counted(rows, "indicator")} in all.`,
  noTarget:
    "No target table was found: no table of the document has a header with all levels of indicators and their targets. Choose a document that has one.",
  all: (sheets) => `All (${counted(sheets, "worksheet")})`,
  table: (number, name) => `${number}. ${name}`,
  unnamed: "(no project name)",
  rows: (count) => counted(count, "indicator"),
  goesTo: (sheet) => `→ worksheet “${sheet}”`,
  notChosen: "left out",
  doubtful: (count) => `${counted(count, "table")} that look like target tables and cannot be imported`,
  unrelated: (count) => `${counted(count, "table")} that are no target tables, left out`,
  skipped: (number, beginning, why) =>
    `Table ${number} (${beginning === "" ? "blank" : `“${beginning}”`}): ${why}`,
  skippedPlain: (number, beginning) => `Table ${number} (${beginning === "" ? "blank" : `“${beginning}”`})`,
  outside: "Outside of tables, to be looked at",
  add: (sheets) => `Import ${counted(sheets, "worksheet")}`,
  addedOne: (file, sheet) =>
    `Worksheet “${sheet}” was made from “${file}”. Check the workbook; delete the worksheet if it is not wanted.`,
  added: (file, sheets, first, last) =>
    `${sheets} worksheets were made from “${file}”, “${first}” to “${last}”. Check the workbook; delete worksheets that are not wanted.`,
  refused: (name, kind) => {
    const reasons: Readonly<Record<string, string>> = {
      unreadable: "cannot be read: see whether it is still there, or in use by another program",
      legacyDoc: "is an old .doc, a .wps or another kind of file: save it as .docx with Word or WPS",
      notDocx: "is no Word document: choose a .docx file, decrypted if your office encrypts its files",
      damaged: "is damaged or cut off: repair it and save it as .docx, or get it again",
      passwordProtected: "has a password to open: take it away in Word and save the file",
      tooLarge: "is too large: save the tables that are needed as a document of their own",
      noTables:
        "has no table: choose another document; tables in pictures or text boxes must be made tables in Word first",
    };
    return `“${name}” ${reasons[kind] ?? "cannot be read"}. Nothing was changed.`;
  },
};
