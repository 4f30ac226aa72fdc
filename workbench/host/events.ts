import type { CellsChanged, ChangeType } from "../engine/changes";
import { formatRect } from "../engine/address";

/** The numbers office.js knows the events by. */
export const EventType = { changed: 10, selectionChanged: 14 } as const;

/** One entry of office.js's `richApiMessage` event: `[category, type, target, message, id, isRemote]` on the wire. */
export interface HostEvent {
  readonly type: number;
  /** `Workbook` for a collection's event, else the worksheet's id */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export const WORKBOOK_TARGET = "Workbook";
const RICH_API_EVENT = 65536;

/** Which way cells moved, as the wire has it. */
const SHIFTS: Readonly<Record<ChangeType, string>> = {
  RangeEdited: "None",
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

/** An event as `_data.ArrayData` of `richApiMessage` holds it. */
export const wireEvent = (event: HostEvent, id: number): unknown[] => [
  RICH_API_EVENT,
  event.type,
  event.target,
  JSON.stringify(event.args),
  String(id),
  false,
];

/** Who asked to hear of what, and the telling. */
export class Events {
  enabled = true;
  /** True while an add-in's batch runs: what changes then was changed by the add-in. */
  addinIsWriting = false;
  private readonly registered = new Map<string, number>();

  constructor(private readonly deliver: (event: HostEvent) => void) {}

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type}/${target}`);
  }

  /** @param keepRange holds the changed cells for the add-in, which may ask for them, and tells by which id */
  cellsChanged(change: CellsChanged, keepRange: (change: CellsChanged) => string): void {
    if (!this.isHeard(EventType.changed, change.sheetId)) return;
    const args = {
      address: formatRect(change.rect),
      changeType: change.type,
      referenceId: keepRange(change),
      shiftDirection: SHIFTS[change.type],
      source: "Local",
      triggerSource: this.addinIsWriting ? "ThisLocalAddin" : "Unknown",
      worksheetId: change.sheetId,
    };
    this.raise(EventType.changed, change.sheetId, args);
  }

  selectionChanged(sheetId: string, address: string): void {
    this.raise(EventType.selectionChanged, sheetId, { address, worksheetId: sheetId });
  }

  private isHeard(type: number, sheetId: string): boolean {
    return [WORKBOOK_TARGET, sheetId].some((target) => this.registered.has(`${type}/${target}`));
  }

  private raise(type: number, sheetId: string, args: HostEvent["args"]): void {
    if (!this.enabled) return;
    for (const target of [WORKBOOK_TARGET, sheetId])
      if (this.registered.has(`${type}/${target}`)) this.deliver({ type, target, args });
  }
}
