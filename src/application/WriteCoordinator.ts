import type { FormPort } from "./FormPort";
import type { OpenWorkbookSheets } from "./NewSheetsPort";
import type { ReportPort } from "./ReportPort";
import type { DocumentStore, WorkbookPort } from "./WorkbookPort";

/** The doors by which a workbook is changed. */
export interface WritingPorts<Workbook extends WorkbookPort> {
  readonly workbook: Workbook;
  readonly documents: DocumentStore;
  readonly reports: ReportPort;
  readonly forms: FormPort;
  readonly newSheets: OpenWorkbookSheets;
}

/**
 * All changes of the workbook, one after the other in the order in which they were asked for, whoever asks. Each of them
 * is all or nothing by itself. What reads cells waits for the change before it, so that it never sees half of one.
 */
export class WriteCoordinator {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs a change when those before it have ended, well or not. */
  write<T>(change: () => Promise<T>): Promise<T> {
    const ended = this.last.then(change);
    this.last = ended.catch(() => undefined);
    return ended;
  }

  /** Reads when the changes asked for before have ended. Later ones do not wait for it. */
  read<T>(reading: () => Promise<T>): Promise<T> {
    return this.last.then(reading);
  }
}

/** The same ports, every change through one coordinator. */
export function coordinated<Workbook extends WorkbookPort>(
  { workbook, documents, reports, forms, newSheets }: WritingPorts<Workbook>,
  coordinator = new WriteCoordinator(),
): WritingPorts<Workbook> {
  return {
    workbook: {
      ...workbook,
      read: (options) => coordinator.read(() => workbook.read(options)),
      apply: (plan, options) => coordinator.write(() => workbook.apply(plan, options)),
      restore: (undo, options) => coordinator.write(() => workbook.restore(undo, options)),
    },
    documents: {
      load: (key) => coordinator.read(() => documents.load(key)),
      save: (key, text) => coordinator.write(() => documents.save(key, text)),
    },
    reports: { writeReport: (document) => coordinator.write(() => reports.writeReport(document)) },
    forms: {
      findForms: () => coordinator.read(() => forms.findForms()),
      writeForms: (writes, options) => coordinator.write(() => forms.writeForms(writes, options)),
    },
    newSheets: {
      addSheets: (sheets, options) => coordinator.write(() => newSheets.addSheets(sheets, options)),
      takenNames: () => coordinator.read(() => newSheets.takenNames()),
    },
  };
}
