import type { Chart } from "../engine/chart";
import type { IWorkbookData, IWorksheetData } from "../engine/univer";
import type { DataValidation } from "../engine/data-validation";
import { emptyRecord, type WorkbookRecord } from "../engine/workbook-record";
import { XlsxPackage } from "./package/XlsxPackage";
import { workbookParts, type SheetEntry, type WorkbookParts } from "./package/workbookParts";
import { findSettingsPart, readSettings } from "./read/addinSettings";
import { CellStyles } from "./read/CellStyles";
import type { SheetIds } from "./read/chartContent";
import { Colors } from "./read/colors";
import { readConditionalFormats, type ConditionalRule } from "./read/conditionalFormats";
import { readDataValidations } from "./read/dataValidations";
import { readNames } from "./read/definedNames";
import { readProtection } from "./read/protection";
import type { WorkbookContext } from "./read/readCells";
import { readCharts } from "./read/readCharts";
import { readSheet } from "./read/readSheet";
import { readSharedStrings } from "./read/sharedStrings";
import { CONDITIONS_RESOURCE, NAMES_RESOURCE } from "./resources";
import { WorkbookFileError } from "./WorkbookFileError";
import { childNamed, isOn } from "./xml/xml";

/** A workbook as the workbench keeps it; plain JSON. */
export interface WorkbookContent {
  readonly data: IWorkbookData;
  readonly record: WorkbookRecord;
}

export interface OpenedWorkbook extends WorkbookContent {
  /** Sentences on what the file has that the grid does not show; it stays in the file. */
  readonly notes: readonly string[];
}

export interface OpenOptions {
  /** The add-in whose document settings are read (the manifest's Id). */
  readonly addinId?: string;
}

/**
 * Reads an .xlsx file.
 * @throws WorkbookFileError with a sentence for the user when the bytes are no readable workbook
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const file = await XlsxPackage.open(bytes);
  const parts = await workbookParts(file);
  const context = await readContext(file, parts);
  const ids: SheetIds = new Map(parts.worksheets.map(({ name, id }) => [name, id]));
  const sheets = await Promise.all(parts.worksheets.map((entry) => openSheet(file, entry, context, ids)));
  if (sheets.length === 0) throw new WorkbookFileError("noWorksheet");
  const settings =
    options.addinId === undefined ? {} : readSettings(await findSettingsPart(file, options.addinId));
  return {
    data: snapshot(parts, context, sheets),
    record: record(parts, sheets, settings),
    notes: notes(parts, sheets),
  };
}

interface OpenedSheet {
  readonly entry: SheetEntry;
  readonly data: Partial<IWorksheetData>;
  readonly protection: WorkbookRecord["protection"][string] | undefined;
  readonly validations: readonly DataValidation[];
  readonly charts: readonly Chart[];
  readonly rules: readonly ConditionalRule[];
  readonly rulesNotShown: number;
}

async function readContext(file: XlsxPackage, parts: WorkbookParts): Promise<WorkbookContext> {
  const [theme, styles, strings] = await Promise.all(
    [parts.theme, parts.styles, parts.sharedStrings].map((path) =>
      path === undefined ? undefined : file.xmlIfAny(path),
    ),
  );
  const colors = new Colors(theme, styles);
  return { colors, styles: new CellStyles(styles, colors), strings: readSharedStrings(strings, colors) };
}

async function openSheet(
  file: XlsxPackage,
  entry: SheetEntry,
  context: WorkbookContext,
  sheets: SheetIds,
): Promise<OpenedSheet> {
  const part = await file.xml(entry.path);
  const { rules, notShown } = readConditionalFormats(part, context.styles, context.colors);
  return {
    entry,
    data: readSheet(part, entry.id, entry.name, entry.state !== "visible", context),
    protection: readProtection(part),
    validations: readDataValidations(part),
    charts: await readCharts(file, entry.path, part, sheets),
    rules,
    rulesNotShown: notShown,
  };
}

function snapshot(
  parts: WorkbookParts,
  context: WorkbookContext,
  sheets: readonly OpenedSheet[],
): IWorkbookData {
  const names = readNames(parts.root, parts.idsByPosition);
  const rules = sheets
    .filter((sheet) => sheet.rules.length > 0)
    .map((sheet) => [sheet.entry.id, sheet.rules]);
  return {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN" as IWorkbookData["locale"],
    styles: context.styles.pool(),
    defaultStyle: context.styles.standard,
    sheetOrder: sheets.map((sheet) => sheet.entry.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.entry.id, sheet.data])),
    resources: [
      {
        name: NAMES_RESOURCE,
        data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))),
      },
      { name: CONDITIONS_RESOURCE, data: JSON.stringify(Object.fromEntries(rules)) },
    ],
  };
}

function record(
  parts: WorkbookParts,
  sheets: readonly OpenedSheet[],
  settings: Record<string, unknown>,
): WorkbookRecord {
  const protectedSheets = sheets.flatMap(({ entry, protection }) =>
    protection === undefined ? [] : [[entry.id, protection] as const],
  );
  const is1904 = countsFrom1904(parts);
  return {
    ...emptyRecord(),
    ...(is1904 ? { countsFrom1904: true } : {}),
    settings,
    protection: Object.fromEntries(protectedSheets),
    validations: Object.fromEntries(
      sheets
        .filter(({ validations }) => validations.length > 0)
        .map(({ entry, validations }) => [entry.id, validations]),
    ),
    charts: Object.fromEntries(
      sheets.filter(({ charts }) => charts.length > 0).map(({ entry, charts }) => [entry.id, charts]),
    ),
    veryHidden: sheets.filter(({ entry }) => entry.state === "veryHidden").map(({ entry }) => entry.id),
    workbookProtected: isOn(childNamed(parts.root, "workbookProtection")?.attributes["lockStructure"]),
  };
}

const countsFrom1904 = ({ root }: WorkbookParts): boolean =>
  isOn(childNamed(root, "workbookPr")?.attributes["date1904"]);

function notes(parts: WorkbookParts, sheets: readonly OpenedSheet[]): string[] {
  const chartSheets = parts.entries.length - parts.worksheets.length;
  const charts = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const rules = sheets.reduce((sum, sheet) => sum + sheet.rulesNotShown, 0);
  return [
    ...(countsFrom1904(parts) ? ["工作簿使用 1904 年日期系统，日期在此显示早四年零一天，保存时不变。"] : []),
    ...(chartSheets > 0 ? [`${chartSheets} 张图表工作表不在此显示，保存时原样保留。`] : []),
    ...(charts > 0 ? [`${charts} 个图表不在此显示，保存后可在 Excel 或 LibreOffice 中查看。`] : []),
    ...(rules > 0 ? [`${rules} 条其他类型的条件格式不在此显示，保存时原样保留。`] : []),
  ];
}
