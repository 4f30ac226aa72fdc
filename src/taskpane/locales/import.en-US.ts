import type { ImportMessages } from "./import.zh-CN";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Texts of 引入实际完成值 in English. */
export const importEnUS: ImportMessages = {
  open: "Bring in from another workbook…",
  title: "Bring in actual values",
  from: (name) => `From “${name}”`,
  nothing:
    "There is nothing to bring in: no target table with actual values was found in it, or none of its projects is one of this workbook’s.",
  same: (rows) => `${counted(rows, "row")} the same on both sides. `,
  exact: (rows) => `${counted(rows, "value")} to bring in at once`,
  near: (rows) => `${counted(rows, "value")} to confirm`,
  nearHint: "Compare and tick; what is not ticked is not written.",
  wholeProject: (project, rows) => `${project}: tick all ${rows} below`,
  doubts: {
    project: "perhaps another project",
    year: "other year",
    indicator: "perhaps another indicator",
    target: "other target",
  },
  filled: (value) => `holds “${value}”, which would be replaced`,
  other: (text) => `There: ${text}`,
  target: (text) => `Target ${text}`,
  change: (before, after) => (before === "" ? after : `${before} → ${after}`),
  report: "What found no place",
  unmatchedTables: (tables) => `${counted(tables, "project")} of the other workbook not found here`,
  unmatchedRows: (rows) => `${counted(rows, "row")} of the other workbook without a row here`,
  leftBlank: (rows) => `${counted(rows, "row")} here still blank`,
  copy: "Copy the list",
  copied: "Copied.",
  copyRefused: "Could not copy: select the text below.",
  preview: (rows) => `Preview and write ${rows}`,
  refusedTitle: "These cannot be written; all others can:",
  refused: (project, name, value, why) => `${project} · ${name} “${value}”: ${why}`,
  badFile: (name, kind) => {
    const reasons: Readonly<Record<string, string>> = {
      notXlsx: "is no .xlsx workbook: save it as .xlsx with Excel or WPS",
      damaged: "is damaged or cut off: repair it and save it as .xlsx",
      passwordProtected: "has a password to open: take it away and save the file",
      tooLarge: "would unpack to too much: save the sheets that are needed as a workbook of their own",
    };
    return `“${name}” ${reasons[kind] ?? "cannot be read"}. Nothing was changed.`;
  },
};
