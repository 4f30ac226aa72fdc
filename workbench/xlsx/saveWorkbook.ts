import type { OpenedWorkbook, WorkbookContent } from "./openWorkbook";
export async function saveWorkbook(_file: Uint8Array, _opened: OpenedWorkbook, _now: WorkbookContent, _options: { addinId?: string }): Promise<Uint8Array> {
  throw new Error("saving is being written");
}
