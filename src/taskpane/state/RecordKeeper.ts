import { loadIgnores, saveIgnores } from "../../application/ignoreFindings";
import { loadHints, saveHints } from "../../application/tableHints";
import type { DocumentStore } from "../../application/WorkbookPort";
import { loadSettings, saveSettings } from "../../application/workbookSettings";
import type { Audit } from "../../domain/audit";
import { NO_IGNORES } from "../../domain/ignores/IgnoreList";
import type { IgnoreList } from "../../domain/ignores/IgnoreList";
import { defaultSettings } from "../../domain/settings/defaultSettings";
import type { Settings } from "../../domain/settings/Settings";
import type { TableHint } from "../../domain/table/TableHint";
import type { WorkbookRecords } from "./PaneState";
import type { PaneStore } from "./PaneStore";

/** Settings, findings set aside and choices of headers, as the workbook carries them and the state shows them. */
export class RecordKeeper {
  constructor(
    private readonly store: PaneStore,
    private readonly documents: DocumentStore,
  ) {}

  /** Reads all anew: another user, or another add-in window, may have changed them. */
  async load(): Promise<void> {
    const [settings, ignores, hints] = await Promise.all([
      loadSettings(this.documents),
      loadIgnores(this.documents),
      loadHints(this.documents),
    ]);
    this.show({
      settings: "settings" in settings ? settings.settings : defaultSettings,
      settingsProblems: "problems" in settings ? settings.problems : [],
      ignores: "list" in ignores ? ignores.list : NO_IGNORES,
      ignoresProblem: "problem" in ignores ? ignores.problem : null,
      hints: "hints" in hints ? hints.hints : [],
      hintsProblem: "problem" in hints ? hints.problem : null,
      isKnown: true,
    });
  }

  /** Replaces the workbook's settings, also those that could not be read: the user has been told. */
  async saveSettings(settings: Settings): Promise<void> {
    await saveSettings(this.documents, settings);
    this.show({ ...this.store.getState().records, settings, settingsProblems: [] });
  }

  /** Replaces the list of what is set aside, also one that could not be read: the user has been told. */
  async saveIgnores(list: IgnoreList, audit: Audit): Promise<void> {
    const { records } = this.store.getState();
    const ignores = await saveIgnores(this.documents, list, audit, records.settings);
    this.show({ ...records, ignores, ignoresProblem: null });
  }

  /** Replaces the choices of headers, also a record that could not be read: the user has been told. */
  async saveHints(hints: readonly TableHint[]): Promise<void> {
    await saveHints(this.documents, hints);
    this.show({ ...this.store.getState().records, hints, hintsProblem: null });
  }

  private show(records: WorkbookRecords): void {
    this.store.dispatch({ type: "recordsLoaded", records });
  }
}
