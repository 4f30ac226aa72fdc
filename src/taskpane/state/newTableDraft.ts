import type { TableAudit } from "../../domain/audit";
import type { Settings } from "../../domain/settings/Settings";
import type { LayoutId } from "../../domain/table/Layout";
import type { BlankTableOptions } from "../../domain/template/BlankTableOptions";
import { gridsOf } from "../../domain/template/blankTable";
import { levelsOf, MOST_ROWS, rowsOf } from "../../domain/template/templateLevels";
import type { LevelId } from "../../domain/template/templateLevels";
import type { MoneyUnit } from "../../domain/value/MoneyUnit";

/** The forms, in the order in which they are offered. */
export const FORMS: readonly LayoutId[] = ["seed", "selfEvaluation", "splitValue", "list", "twoBlock"];

const USUAL_PROJECTS = 3;
const MOST_PROJECTS = 50;

/** 新建空白表 as it is being filled in: figures are texts until the table is made. */
export interface NewTableDraft {
  readonly form: LayoutId;
  readonly project: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: string;
  readonly moneyUnit: MoneyUnit;
  readonly projects: string;
  readonly rows: Readonly<Partial<Record<LevelId, string>>>;
}

export type NewTableField = "year" | "projects" | "rows";

export type NewTableReading =
  { readonly options: BlankTableOptions } | { readonly wrong: readonly NewTableField[] };

/** What is known already: the year of the settings, and the unit and money unit of the workbook's first table. */
export function newTableDraft(
  { fiscalYear, scheme }: Pick<Settings, "fiscalYear" | "scheme">,
  tables: readonly TableAudit[],
  today: Date,
): NewTableDraft {
  const table = tables[0]?.table;
  return {
    form: "seed",
    project: "",
    unitCode: table?.unit?.code ?? "",
    unitName: table?.unit?.name ?? "",
    year: String(fiscalYear ?? today.getFullYear()),
    moneyUnit: table?.moneyUnit.source === "stated" ? table.moneyUnit.unit : "万元",
    projects: String(USUAL_PROJECTS),
    rows: Object.fromEntries(levelsOf(scheme).map(({ id, usual }) => [id, String(usual)])),
  };
}

/** The options that the draft means, or which of its fields cannot stand. */
export function readNewTable(draft: NewTableDraft, { scheme }: Pick<Settings, "scheme">): NewTableReading {
  const counts = levelsOf(scheme).map(({ id }) => [id, rowCountOf(draft.rows[id] ?? "")] as const);
  const projects = draft.form === "list" ? wholeNumber(draft.projects, MOST_PROJECTS) : 1;
  const year = /^(?:19|20)\d\d$/.test(plain(draft.year)) ? Number(plain(draft.year)) : null;
  const isRowsWrong = counts.some(([, count]) => count === null) || counts.every(([, count]) => count === 0);
  const wrong: NewTableField[] = [
    ...(year === null ? (["year"] as const) : []),
    ...(projects === null || projects === 0 ? (["projects"] as const) : []),
    ...(isRowsWrong ? (["rows"] as const) : []),
  ];
  if (year === null || projects === null || wrong.length > 0) return { wrong };
  const rows = Object.fromEntries(counts.flatMap(([id, count]) => (count === null ? [] : [[id, count]])));
  const { moneyUnit } = draft;
  const unit = { code: draft.unitCode.trim(), name: draft.unitName.trim() };
  return { options: { year, unit, project: draft.project.trim(), moneyUnit, scheme, rows, projects } };
}

/** How many rows a 二级指标 is to get; null for what cannot stand. */
export function rowCountOf(text: string): number | null {
  return wholeNumber(text, MOST_ROWS);
}

/** Full-width digits are what a Chinese input method gives. */
function plain(text: string): string {
  return text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,3}$/.test(plain(text)) ? Number(plain(text)) : null;
  return number === null || number > most ? null : number;
}

/** What will be made, for the preview. */
export interface NewTableSize {
  readonly rows: number;
  /** Rows of each 一级指标, in one grid. */
  readonly levels: readonly { readonly level1: string; readonly rows: number }[];
}

export function sizeOf(form: LayoutId, options: BlankTableOptions): NewTableSize {
  const rows = rowsOf(options);
  const levels = [...new Set(rows.map(({ level1 }) => level1))];
  return {
    rows: rows.length * gridsOf(form, options),
    levels: levels.map((level1) => ({
      level1,
      rows: rows.filter((row) => row.level1 === level1).length,
    })),
  };
}
