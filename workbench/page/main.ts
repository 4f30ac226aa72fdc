import type {} from "@univerjs/sheets-ui/facade";
import { endRowHeightsWithTheirSheets } from "./grid/endRowHeights";
import { createGrid } from "./grid/createGrid";
import { drawDevelopMenu } from "./developMenu";
import { Notice } from "./Notice";
import { Pane } from "./pane/Pane";
import { drawRibbon } from "./ribbon/drawRibbon";
import { readManifest } from "./ribbon/readManifest";
import { makeResizable, paneWidthOf } from "./splitter";
import { describeCosts, describeNewCharts } from "./statusLine";
import { Workbench } from "./Workbench";
import type { WorkbookSession } from "./WorkbookSession";

declare global {
  interface Window {
    workbench: Workbench & { readonly ready: Promise<void> };
  }
}

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html 缺少 #${id}`);
  return found as T;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`无法读取 ${path}（${response.status}）`);
  return response.text();
}

/** The address may name another manifest or pane page of this origin: tests bring their own. */
const query = new URLSearchParams(location.search);
const ownPath = (name: string, fallback: string): string => {
  const asked = query.get(name);
  return asked === null ? fallback : new URL(asked, location.origin).pathname;
};

const notice = new Notice(element("notice"));
const told = (reason: unknown): void =>
  notice.show(reason instanceof Error ? reason.message : String(reason));

async function start(): Promise<Workbench> {
  const manifest = readManifest(await fetchText(ownPath("manifest", "/manifest.xml")));
  const pane = new Pane(element("pane"), element("pane-body"), element("splitter"), manifest.paneUrl);
  const univer = createGrid(element("grid"));
  const workbench = new Workbench({
    univer,
    pane,
    manifest,
    endRowHeights: endRowHeightsWithTheirSheets(univer),
    refresh: () => refresh(workbench),
    failed: told,
    unsupported: (name) => notice.show(`加载项调用了工作台不支持的功能：${name}`),
  });
  makeResizable(element("splitter"), element("pane"), paneWidthOf(query));
  element("pane-title").textContent = manifest.name;
  drawRibbon(element("ribbon-tab"), manifest, (button) => void workbench.press(button).catch(told));
  connectButtons(workbench);
  univer.addEvent(univer.Event.SelectionChanged, () => workbench.session?.host.selectionChanged());
  return workbench;
}

/** The workbook whose switches the menu shows; another workbook starts with all of them off. */
let menuOf: WorkbookSession | undefined;

function refresh(workbench: Workbench): void {
  const session = workbench.session;
  if (session === undefined) return;
  if (menuOf !== session) drawDevelopMenu(element("develop-menu"), session);
  menuOf = session;
  element("book-name").textContent = session.name;
  document.title = `${session.name} · 工作台`;
  element("status").textContent = [
    describeCosts(session.host.costs),
    ...describeNewCharts(session.opened.record, session.engine.record),
    ...session.opened.notes,
  ].join("　");
}

function connectButtons(workbench: Workbench): void {
  const file = element<HTMLInputElement>("book-file");
  element("open-book").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen !== undefined) void openFile(workbench, chosen).catch(told);
  });
  element("save-book").addEventListener("click", () => void download(workbench).catch(told));
  element("undo").addEventListener("click", () => void workbench.session?.engine.univer.undo());
  element("redo").addEventListener("click", () => void workbench.session?.engine.univer.redo());
  element("close-pane").addEventListener("click", () => workbench.closePane());
}

async function openFile(workbench: Workbench, file: File): Promise<void> {
  await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function download(workbench: Workbench): Promise<void> {
  const bytes = await workbench.save();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  link.download = workbench.session?.name ?? "工作簿.xlsx";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Opens the workbook the server was started with. */
async function openFirstBook(workbench: Workbench): Promise<void> {
  const response = await fetch("/book");
  if (!response.ok) throw new Error("启动时没有指定工作簿，请用“打开…”选择一个 .xlsx 文件。");
  const name = decodeURIComponent(response.headers.get("X-File-Name") ?? "工作簿.xlsx");
  await workbench.open(new Uint8Array(await response.arrayBuffer()), name);
}

const ready = start().then(async (workbench) => {
  window.workbench = Object.assign(workbench, { ready });
  await openFirstBook(workbench);
  if (query.get("show") !== "0") workbench.openPane();
});
window.workbench = { ready } as Window["workbench"];
ready.catch((reason: unknown) => {
  element("book-name").textContent = "";
  told(reason);
});
