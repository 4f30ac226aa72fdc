import type { FormPort } from "../../application/FormPort";
import type { OpenWorkbookSheets } from "../../application/NewSheetsPort";
import type { ReportPort } from "../../application/ReportPort";
import type { DocumentStore, SelectionPort, WorkbookPort } from "../../application/WorkbookPort";
import type { Locale } from "../../domain/locale/Locale";
import type { Pause } from "../host/pause";
import type { PreferenceStore } from "../host/preferenceStore";
import type { SampleOpener } from "../host/openSampleWorkbook";
import type { SourceWorkbookOpener } from "../host/openSourceWorkbook";
import type { WordDocumentOpener } from "../host/openWordDocument";
import type { PaneStore } from "./PaneStore";

/** What the session works with; all of it is handed in, so that tests hand in fakes. */
export interface PaneSessionParts {
  readonly store: PaneStore;
  readonly workbook: WorkbookPort & SelectionPort;
  readonly documents: DocumentStore;
  readonly reports: ReportPort;
  readonly forms: FormPort;
  readonly newSheets: OpenWorkbookSheets;
  /** Opens another workbook that the user has chosen. */
  readonly openSource: SourceWorkbookOpener;
  /** Opens a Word document that the user has chosen. */
  readonly openWord: WordDocumentOpener;
  readonly sample: SampleOpener;
  readonly locale: Locale;
  readonly preferences: PreferenceStore;
  readonly now: () => number;
  readonly pause: Pause;
}
