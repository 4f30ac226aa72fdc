import { formatHints, parseHints } from "../domain/table/hintRecord";
import type { HintRecord } from "../domain/table/hintRecord";
import type { TableHint } from "../domain/table/TableHint";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.表头";

/** What the user has said of headers (指认表头), as the workbook carries it, or why that cannot be read. */
export async function loadHints(store: DocumentStore): Promise<HintRecord> {
  return parseHints(await store.load(KEY));
}

/** Keeps the choices in the workbook; none need no entry. */
export async function saveHints(store: DocumentStore, hints: readonly TableHint[]): Promise<void> {
  await store.save(KEY, hints.length === 0 ? null : formatHints(hints));
}
