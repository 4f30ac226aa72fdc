import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associateCommands";
import { canOpenNewWorkbook } from "../excel/openNewWorkbook";
import type { Locale } from "../domain/locale/Locale";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { HostProblem } from "./components/HostProblem";
import { StartPage } from "./components/StartPage";
import type { Opening } from "./components/StartPage";
import type { FirstUse } from "./FirstUse";
import { keepTabInPane } from "./host/keepTabInPane";
import { systemTone, toneOf } from "./host/paneTheme";
import type { PaneTone } from "./host/paneTheme";
import { storedPreferences } from "./host/preferenceStore";
import { waitForHost } from "./host/waitForHost";
import { localeFor, startMessagesFor } from "./locales/startMessagesFor";
import type { OpenedPane } from "./openPane";
import { faultWords } from "./state/faultWords";

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element #pane.");
  return element;
}

const root = createRoot(paneElement());

/** The host's tone, which the page takes on; Excel on the web may not tell, then the system's. */
function hostTone(): PaneTone {
  const told = Office.context.officeTheme?.bodyBackgroundColor;
  const tone = told ? toneOf(told) : systemTone();
  document.documentElement.dataset.tone = tone;
  return tone;
}

function show(locale: Locale, content: ReactNode): void {
  document.documentElement.lang = locale;
  document.title = startMessagesFor(locale).productName;
  root.render(<ErrorBoundary messages={startMessagesFor(locale)}>{content}</ErrorBoundary>);
}

/** The page as it starts. What it does is fetched for the first thing that the user asks, of the page or of the ribbon. */
function startPage(locale: Locale): void {
  const messages = startMessagesFor(locale);
  const tone = hostTone();
  const open = paneOpener(locale, tone);
  const guide = storedPreferences().guideDismissed ? null : { hasSample: canOpenNewWorkbook() };
  const showStart = (opening: Opening | null) =>
    show(
      locale,
      <StartPage messages={messages} tone={tone} guide={guide} opening={opening} onBegin={begin} />,
    );
  const openFor = async (use: FirstUse): Promise<OpenedPane | null> => {
    try {
      return await open();
    } catch (error) {
      showStart({ use, fault: faultWords(error, messages) });
      return null;
    }
  };
  const begin = async (use: FirstUse) => {
    showStart({ use, fault: null });
    (await openFor(use))?.begin(use);
  };
  showStart(null);
  associateCommands(
    async () => (await openFor("check"))?.run ?? null,
    (name, command) => Office.actions.associate(name, command),
  );
}

/** Opens the pane once, however often it is asked for; what has failed is tried again the next time. */
function paneOpener(locale: Locale, tone: PaneTone): () => Promise<OpenedPane> {
  let opened: Promise<OpenedPane> | null = null;
  const fetchPane = async (): Promise<OpenedPane> => {
    const { openPane } = await import("./openPane");
    return openPane({ locale, tone, show: (content) => show(locale, content) });
  };
  return () =>
    (opened ??= fetchPane().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
}

async function showSummary(locale: Locale, text: string): Promise<void> {
  const { CheckSummary } = await import("./components/CheckSummary");
  show(locale, <CheckSummary text={text} locale={locale} tone={hostTone()} />);
}

async function start(): Promise<void> {
  const status = await waitForHost();
  const summary = new URLSearchParams(window.location.search).get("summary");
  if (status.kind !== "excel") {
    const locale = localeFor(navigator.language);
    show(locale, <HostProblem status={status} messages={startMessagesFor(locale)} />);
    return;
  }
  const locale = localeFor(Office.context.displayLanguage);
  if (summary === null) startPage(locale);
  else await showSummary(locale, summary);
}

keepTabInPane(document);
void start();
