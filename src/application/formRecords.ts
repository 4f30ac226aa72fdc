import { parseRecord } from "../domain/form/FormRecord";
import type { FormRecord } from "../domain/form/FormRecord";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.自评表";

/** What the add-in wrote into each form, by the form's mark, as text (FormRecord). */
export type FormRecords = ReadonlyMap<string, string>;

/** What was kept in the workbook; nothing where it cannot be read: then every form is left to the user. */
export async function loadFormRecords(store: DocumentStore): Promise<FormRecords> {
  const text = await store.load(KEY);
  const parsed = text === null ? {} : parseJson(text);
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  return new Map(entries.flatMap(([mark, record]) => (typeof record === "string" ? [[mark, record]] : [])));
}

export function saveFormRecords(store: DocumentStore, records: FormRecords): Promise<void> {
  return store.save(KEY, records.size === 0 ? null : JSON.stringify(Object.fromEntries(records)));
}

export function recordFor(records: FormRecords, mark: string): FormRecord | null {
  const text = records.get(mark);
  return text === undefined ? null : parseRecord(text);
}

/** A record that somebody has changed by hand is no record: nothing is taken for the add-in's own by guess. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
