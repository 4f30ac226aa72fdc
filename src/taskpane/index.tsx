import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { coordinated } from "../application/WriteCoordinator";
import { registerCommands } from "../commands/registerCommands";
import type { Locale } from "../domain/locale/Locale";
import { createDocumentStore } from "../excel/documentStore";
import { onWorkbookEdited } from "../excel/editEvents";
import { createNewSheetsPort } from "../excel/addSheets";
import { createExcelWorkbook } from "../excel/ExcelWorkbook";
import { createFormPort } from "../excel/writeForms";
import { createReportPort } from "../excel/writeReport";
import { App } from "./App";
import { CheckSummary } from "./components/CheckSummary";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { HostProblem } from "./components/HostProblem";
import { systemTone, toneOf } from "./host/paneTheme";
import type { PaneTone } from "./host/paneTheme";
import { pause } from "./host/pause";
import { openSourceWorkbook } from "./host/openSourceWorkbook";
import { createPreferenceStore } from "./host/preferenceStore";
import { waitForHost } from "./host/waitForHost";
import { localeFor, messagesFor } from "./locales/messagesFor";
import type { PaneServices } from "./state/PaneContext";
import { PaneSession } from "./state/PaneSession";
import { createPaneStore } from "./state/PaneStore";
import { problemOf } from "./state/problemOf";

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element #pane.");
  return element;
}

function createServices(): PaneServices {
  const store = createPaneStore();
  const locale = localeFor(Office.context.displayLanguage);
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
    preferences: createPreferenceStore(),
    now: Date.now,
    pause,
  });
  return { store, session, locale };
}

/** Excel's edits mark the result stale; where they cannot be heard, the pane says so. */
async function followEdits({ session, store }: PaneServices): Promise<void> {
  try {
    await onWorkbookEdited((sheetId) => session.noteEdit(sheetId));
  } catch (error) {
    store.dispatch({ type: "problemArose", problem: problemOf(error, "followEdits") });
  }
}

/** The host's tone; Excel on the web may not tell, then the system's. */
function hostTone(): PaneTone {
  const told = Office.context.officeTheme?.bodyBackgroundColor;
  return told ? toneOf(told) : systemTone();
}

function show(locale: Locale, content: ReactNode): void {
  document.documentElement.lang = locale;
  document.title = messagesFor(locale).productName;
  createRoot(paneElement()).render(<ErrorBoundary messages={messagesFor(locale)}>{content}</ErrorBoundary>);
}

function startPane(): void {
  const services = createServices();
  registerCommands(services);
  show(services.locale, <App services={services} tone={hostTone()} />);
  void services.session.loadPreferences();
  void followEdits(services);
}

async function start(): Promise<void> {
  const status = await waitForHost();
  const summary = new URLSearchParams(window.location.search).get("summary");
  if (status.kind !== "excel") {
    const locale = localeFor(navigator.language);
    show(locale, <HostProblem status={status} messages={messagesFor(locale)} />);
  } else if (summary !== null) {
    const locale = localeFor(Office.context.displayLanguage);
    show(locale, <CheckSummary text={summary} messages={messagesFor(locale)} tone={hostTone()} />);
  } else {
    startPane();
  }
}

void start();
