import { HalfWritten } from "../../../src/application/HalfWritten";
import { toWorkbookError } from "../../../src/excel/hostError";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { dumpEngine } from "../../../workbench/engine/dump";
import type { CellDump, SheetDump, WorkbookDump } from "../../../workbench/engine/dump";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";
import { closeExcel, openExcel } from "../../support/excelInNode";
import { seedFormGrid } from "../../support/seedForm";
import { sheetDescription } from "../../support/sheetDescription";
import type { Operation } from "./Operation";
import type { Requests, Strike } from "./HostFault";

/** How the workbook is found after an operation under a fault. */
export type Outcome =
  /** As before; the user was told. */
  | "before"
  /** As if nothing had gone wrong. */
  | "after"
  /** The user was told which cells may have changed, and 撤销 made the workbook as before once Excel answered again. */
  | "takenBack"
  /** The user was told what may be half made, and doing the same again made it whole once Excel answered. */
  | "madeWhole"
  /** Done but for the print set-up or the charts, and told. */
  | "afterButLook"
  /** The pane shows the workbook as it is, of its own accord. */
  | "followed"
  /** The pane shows what it read last, with the time of the check, until the user checks again. */
  | "stale";

const workbook = createExcelWorkbook();

/** Two tables; the second has a fault that can be mended, and cells that the user has made their own. */
export function openBook(): ExcelInNode {
  const second = seedFormGrid(
    {
      project: "数字档案室建设",
      title: "2.数字档案室建设绩效目标表",
      budget: 300,
      rows: [
        ["产出指标", "数量指标", "归档文件数", "反映归档文件的数量", "≥226卷"],
        ["产出指标", "成本指标", "档案整理成本", "反映成本情况", "≤300万元"],
        ["效益指标", "社会效益指标", "档案利用率", "反映利用情况", "100％"],
      ],
    },
    { name: "表2" },
  );
  const own = { v: "我的备注", style: { fill: "#FFEEDD", fontName: "楷体" } };
  const sheet = sheetDescription(second);
  return openExcel([
    sheetDescription(seedFormGrid({}, { name: "表1" })),
    { ...sheet, cells: { ...sheet.cells, K3: own, K20: { f: "=SUM(C5,1)" } } },
  ]);
}

/** Everything the workbook holds; which of the highlights Excel lists first means nothing. */
export async function stateOf({ engine }: ExcelInNode): Promise<WorkbookDump> {
  await engine.settle();
  const dump = dumpEngine(engine);
  return { ...dump, sheets: dump.sheets.map(inOrder) };
}

function inOrder(sheet: SheetDump): SheetDump {
  const key = (format: SheetDump["conditionalFormats"][number]): string => JSON.stringify(format);
  return {
    ...sheet,
    cells: withoutSharedLines(sheet.cells),
    conditionalFormats: [...sheet.conditionalFormats].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/** An operation ready to be run under faults, with what it does when nothing goes wrong. */
export interface Ready {
  readonly excel: ExcelInNode;
  readonly before: WorkbookDump;
  run(): Promise<unknown>;
}

export async function ready(operation: Operation): Promise<Ready> {
  closeExcel();
  const excel = openBook();
  await operation.prepare?.(excel);
  const run = await operation.plan();
  return { excel, before: await stateOf(excel), run };
}

export interface Course {
  readonly after: WorkbookDump;
  readonly requests: Requests;
}

/** The operation without a fault. */
export async function courseOf(operation: Operation): Promise<Course> {
  const { excel, run } = await ready(operation);
  const { costs, faults } = excel.host;
  costs.reset();
  const totals: number[] = [];
  for (let nth = 1; nth <= 50; nth++) faults.afterSync(nth, () => void totals.push(costs.actions));
  await run();
  faults.clear();
  const requests = totals.map((total, index) => total - (totals[index - 1] ?? 0));
  return { after: await stateOf(excel), requests };
}

export interface Trial {
  readonly outcome: Outcome;
  /** What the operation threw; null when it ended well. */
  readonly error: unknown;
}

/** Runs an operation under one strike of a fault. @throws Error with both states where the workbook is between them */
export async function tryUnder(strike: Strike, at: Ready, { after }: Course): Promise<Trial> {
  const { excel, before, run } = at;
  excel.host.costs.reset();
  strike.set(excel.host.faults);
  const error: unknown = await run().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  excel.host.faults.clear();
  if (error instanceof HalfWritten) {
    await workbook.restore(error.undo, { isUnfinished: true });
    expect(await stateOf(excel)).toEqual(before);
    return { outcome: "takenBack", error };
  }
  if (error !== null && toWorkbookError(error).kind === "unfinished") {
    await run();
    expect(await stateOf(excel)).toEqual(after);
    return { outcome: "madeWhole", error };
  }
  const now = await stateOf(excel);
  if (error === null) {
    if (JSON.stringify(now) === JSON.stringify(after)) return { outcome: "after", error };
    expect(withoutLook(now)).toEqual(withoutLook(after));
    return { outcome: "afterButLook", error };
  }
  expect(now).toEqual(before);
  return { outcome: "before", error };
}

function withoutLook(dump: WorkbookDump): WorkbookDump {
  return { ...dump, sheets: dump.sheets.map((sheet) => ({ ...sheet, charts: [], pageLayout: null })) };
}

/** A line between two cells is told by the upper and the left one: the other may not be there to tell it. */
function withoutSharedLines(cells: SheetDump["cells"]): SheetDump["cells"] {
  const told = Object.entries(cells).flatMap(([address, { format, ...cell }]): [string, CellDump][] => {
    const { borders, ...look } = format ?? {};
    const { bottom = null, right = null } = borders ?? {};
    const lines = (bottom ?? right) ? { borders: { top: null, left: null, bottom, right } } : {};
    const whole = { ...look, ...lines };
    const dump = Object.keys(whole).length > 0 ? { ...cell, format: whole } : cell;
    return Object.keys(dump).length > 0 ? [[address, dump]] : [];
  });
  return Object.fromEntries(told);
}
