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
import { ErrorBoundary } from "./components/ErrorBoundary";
import { sampleOpener } from "./host/openSampleWorkbook";
import { openSourceWorkbook } from "./host/openSourceWorkbook";
import type { PaneTone } from "./host/paneTheme";
import { pause } from "./host/pause";
import { createPreferenceStore, storedPreferences } from "./host/preferenceStore";
import type { FirstUse } from "./FirstUse";
import { startMessagesFor } from "./locales/startMessagesFor";
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

/** Puts the whole pane in the start page's place; rejects with what the pane throws while it is put there. */
export async function openPane({ locale, tone, show }: PanePage): Promise<OpenedPane> {
  const services = createServices(locale);
  const held = heldControl();
  await new Promise<void>((onShown, onFault) =>
    show(
      <ErrorBoundary messages={startMessagesFor(locale)} onFault={onFault}>
        <App services={services} tone={tone} onShown={onShown} />
      </ErrorBoundary>,
    ),
  );
  void services.session.loadPreferences();
  void followEdits(services);
  return {
    run: (name, event) => runCommand(name, services, event),
    begin: (use) => begin(use, held ?? use, services),
  };
}

export interface OpenedPane {
  readonly run: RunCommand;
  /** Does what the user asked of the start page, with the focus where it was. */
  readonly begin: (use: FirstUse) => void;
}

/** The control of the start page that has the focus: the user may have gone on from the one that was used. */
function heldControl(): string | undefined {
  const focus = document.activeElement;
  return focus instanceof HTMLElement ? focus.dataset.firstUse : undefined;
}

function begin(use: FirstUse, held: string, { session }: PaneServices): void {
  // Never taken from a sheet in which the user is typing meanwhile.
  if (document.hasFocus()) control(held)?.focus();
  if (use === "check") void session.check();
  else control(use)?.click();
}

function control(use: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-first-use="${use}"], #${use}`);
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
