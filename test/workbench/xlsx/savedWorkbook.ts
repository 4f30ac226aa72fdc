import { describeWorkbook } from "../../../workbench/xlsx/describeWorkbook";
import { openWorkbook, type WorkbookContent } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { featureWorkbook, partsOf, PARTS } from "./featureWorkbook";

export const ADDIN = "11111111-2222-4333-8444-555555555555";
/** The part of the sheet 单元格. */
export const CELLS = "xl/worksheets/sheet1.xml";

/** A worksheet of the snapshot, as loosely as a test needs it. */
export interface Sheet {
  name: string;
  hidden: number;
  cellData: Record<number, Record<number, object | null>>;
  mergeData: object[];
  columnData: Record<number, object>;
  rowData: Record<number, object>;
  freeze: object;
}

/** The workbook of all features on its way to be saved. */
export interface Draft {
  readonly content: WorkbookContent;
  /** The sheet 单元格. */
  readonly sheet: Sheet;
  sheets: Record<string, Sheet>;
  order: string[];
  resource(name: string): Record<string, unknown>;
  setResource(name: string, value: object): void;
}

/** Opens the workbook of all features, changes it as a grid would, saves it. */
export async function saved(change: (draft: Draft) => void): Promise<Uint8Array> {
  const bytes = await featureWorkbook();
  const opened = await openWorkbook(bytes, { addinId: ADDIN });
  const content = structuredClone({ data: opened.data, record: opened.record });
  change(draftOf(content));
  return saveWorkbook(bytes, opened, content, { addinId: ADDIN });
}

function draftOf(content: WorkbookContent): Draft {
  const sheets = content.data.sheets as unknown as Record<string, Sheet>;
  const resources = content.data.resources ?? [];
  const found = (name: string): { data: string } =>
    resources.find((one) => one.name === name) ?? { data: "{}" };
  return {
    content,
    sheet: sheets["sheet-1"] as Sheet,
    sheets,
    order: content.data.sheetOrder,
    resource: (name) => JSON.parse(found(name).data) as Record<string, unknown>,
    setResource: (name, value) => {
      found(name).data = JSON.stringify(value);
    },
  };
}

export const setCell = (sheet: Sheet, row: number, column: number, cell: object | null): void => {
  (sheet.cellData[row] ??= {})[column] = cell;
};

export async function reopened(bytes: Uint8Array): Promise<ReturnType<typeof describeWorkbook>> {
  const { data, record } = await openWorkbook(bytes, { addinId: ADDIN });
  return describeWorkbook(data, record);
}

/** The parts that are no longer what they were, with those that came and went. */
export async function changedParts(bytes: Uint8Array): Promise<string[]> {
  const parts = await partsOf(bytes);
  const paths = new Set([...Object.keys(parts), ...Object.keys(PARTS)]);
  return [...paths].filter((path) => parts[path] !== PARTS[path]).sort();
}
