import { parseRecord } from "../domain/form/FormRecord";
import type { FormRecord } from "../domain/form/FormRecord";
import type { FormRecordText } from "./FormPort";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.自评表";

/** What the add-in wrote into each form, by the form's mark, as text (FormRecord). */
export type FormRecords = ReadonlyMap<string, string>;

/** The records' text in the workbook; null where there is none. */
export const loadRecordText = (store: DocumentStore): Promise<string | null> => store.load(KEY);

/** What a text says; nothing where it cannot be read: then every form is left to the user. */
export function parseFormRecords(text: string | null): FormRecords {
  const parsed = text === null ? {} : parseJson(text);
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  return new Map(entries.flatMap(([mark, record]) => (typeof record === "string" ? [[mark, record]] : [])));
}

/** The change of the records' text that goes with the forms. */
export function recordText(before: string | null, records: FormRecords): FormRecordText {
  const after = records.size === 0 ? null : JSON.stringify(Object.fromEntries(records));
  return { key: KEY, before, after };
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
