import type { ReactNode } from "react";
import { coordinated } from "../application/WriteCoordinator";
import { runCommand } from "../commands/runCommand";
import type { RunCommand } from "../commands/associateCommands";
import type { Locale } from "../domain/locale/Locale";
import { createNewSheetsPort } from "../excel/addSheets";
import { createDocumentStore } from "../excel/documentStore";
import { onWorkbookEdited } from "../excel/editEvents";
import { createExcelWorkbook } from "../excel/ExcelWorkbook";
import { createFormPort } from "../excel/writeForms";
import { createReportPort } from "../excel/writeReport";
import { App } from "./App";
import { sampleOpener } from "./host/openSampleWorkbook";
import { openSourceWorkbook } from "./host/openSourceWorkbook";
import type { PaneTone } from "./host/paneTheme";
import { pause } from "./host/pause";
import { createPreferenceStore, storedPreferences } from "./host/preferenceStore";
import type { FirstUse } from "./FirstUse";
import { NO_GUIDE } from "./state/guide";
import type { PaneServices } from "./state/PaneContext";
import { PaneSession } from "./state/PaneSession";
import { initialPaneState } from "./state/PaneState";
import { createPaneStore } from "./state/PaneStore";
import { problemOf } from "./state/problemOf";

/** What the page hands to the pane. */
export interface PanePage {
  readonly locale: Locale;
  readonly tone: PaneTone;
  readonly show: (content: ReactNode) => void;
}

/** Puts the whole pane in the start page's place. */
export async function openPane({ locale, tone, show }: PanePage): Promise<OpenedPane> {
  const services = createServices(locale);
  await new Promise<void>((onShown) => show(<App services={services} tone={tone} onShown={onShown} />));
  void services.session.loadPreferences();
  void followEdits(services);
  return {
    run: (name, event) => runCommand(name, services, event),
    begin: (use) => begin(use, services),
  };
}

export interface OpenedPane {
  readonly run: RunCommand;
  /** Does what the user asked of the start page, and gives the focus to where it was. */
  readonly begin: (use: FirstUse) => void;
}

function begin(use: FirstUse, { session }: PaneServices): void {
  const control = document.querySelector<HTMLElement>(`[data-first-use="${use}"], #${use}`);
  control?.focus();
  if (use === "check") void session.check();
  else control?.click();
}

function createServices(locale: Locale): PaneServices {
  const guide = { ...NO_GUIDE, isShown: !storedPreferences().guideDismissed };
  const store = createPaneStore({ ...initialPaneState, guide });
  const session = new PaneSession({
    store,
    locale,
    ...coordinated({
      workbook: createExcelWorkbook(),
      documents: createDocumentStore(),
      reports: createReportPort(),
      forms: createFormPort(),
      newSheets: createNewSheetsPort(),
    }),
    openSource: openSourceWorkbook,
    openWord: async (file) => (await import("./host/openWordDocument")).openWordDocument(file),
    sample: sampleOpener,
    preferences: createPreferenceStore(),
    now: Date.now,
    pause,
  });
  return { store, session, locale };
}

/** Excel's edits mark the result stale; where they cannot be heard, the pane says so. */
async function followEdits({ session, store }: PaneServices): Promise<void> {
  try {
    await onWorkbookEdited((sheetId, isSurelyAnothers) => session.noteEdit(sheetId, isSurelyAnothers));
  } catch (error) {
    store.dispatch({ type: "problemArose", problem: problemOf(error, "followEdits") });
  }
}
