import { appContext, frameName, hostInfo, type PaneIdentity } from "./appContext";
import { PaneConnection, type PaneHost } from "./PaneConnection";

const VISIBILITY_EVENT = 65539;
const EVENT_CATEGORY = 65536;
const COMMAND_TIMEOUT_MS = 120_000;
const SETTLE_TIMEOUT_MS = 30_000;

/** The part of a workbook's host that a pane talks to. */
export interface PaneBackend extends Omit<PaneHost, "context" | "commandCompleted"> {
  readonly bookName: string;
}

/** The task pane: an iframe with the add-in's unmodified page. Hidden, it goes on running, as in Excel's shared runtime. */
export class Pane {
  private connection: PaneConnection | undefined;
  private readonly commands = new Map<string, (status: number) => void>();
  private eventId = 0;

  constructor(
    private readonly panel: HTMLElement,
    private readonly body: HTMLElement,
    private readonly splitter: HTMLElement,
    private readonly pageUrl: string,
  ) {
    this.setShown(false);
  }

  get shown(): boolean {
    return this.panel.dataset["shown"] === "true";
  }

  get frame(): HTMLIFrameElement | null {
    return this.body.querySelector("iframe");
  }

  /** Unloads the page of the workbook before and forgets its events; the next use loads it again. */
  unload(): void {
    this.connection?.close();
    this.connection = undefined;
    this.body.replaceChildren();
  }

  /** Loads the add-in's page, unless it is loaded already. */
  load(backend: PaneBackend): PaneConnection {
    this.connection ??= this.connect(backend);
    return this.connection;
  }

  show(): void {
    this.changeShown(true);
  }

  hide(): void {
    this.changeShown(false);
  }

  /**
   * Runs a ribbon function command and waits for its `event.completed()`.
   * @throws when the page never becomes ready, does not know the function, or does not complete in two minutes.
   */
  async runCommand(backend: PaneBackend, controlId: string, functionName: string): Promise<void> {
    const connection = this.load(backend);
    await within(
      SETTLE_TIMEOUT_MS,
      connection.whenRegistered("appCommandInvoked"),
      "加载项没有就绪（未注册 appCommandInvoked）",
    );
    const completed = new Promise<number>((resolve) => this.commands.set(controlId, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    connection.raise("appCommandInvoked", { 0: controlId, 1: functionName, 2: source });
    const status = await within(COMMAND_TIMEOUT_MS, completed, `命令 ${functionName} 没有完成`);
    if (status !== 0) throw new Error(`加载项没有名为 ${functionName} 的命令（状态 ${status}）`);
  }

  /** Raises one of the workbook's events, in the form office.js reads: type number, target id, arguments. */
  raiseWorkbookEvent(type: number, targetId: string, args: unknown): void {
    const entry = [EVENT_CATEGORY, type, targetId, JSON.stringify(args), ++this.eventId, false];
    this.connection?.raise("richApiMessage", { ArrayData: [entry] });
  }

  private connect(backend: PaneBackend): PaneConnection {
    const identity: PaneIdentity = { conversationId: crypto.randomUUID(), addinId: "workbench-addin" };
    const frame = document.createElement("iframe");
    frame.title = "加载项";
    frame.name = frameName(identity);
    const host: PaneHost = {
      ...backend,
      context: () => appContext(identity, backend.bookName, backend.settings.load(), this.shown),
      commandCompleted: (controlId, status) => this.commands.get(controlId)?.(status),
    };
    const connection = new PaneConnection(frame, identity.conversationId, host);
    const separator = this.pageUrl.includes("?") ? "&" : "?";
    frame.src = `${this.pageUrl}${separator}_host_Info=${encodeURIComponent(hostInfo(identity))}`;
    this.body.replaceChildren(frame);
    return connection;
  }

  private changeShown(shown: boolean): void {
    if (shown === this.shown) return;
    this.setShown(shown);
    this.raiseWorkbookEvent(VISIBILITY_EVENT, "", { visibility: shown ? "Visible" : "Hidden" });
  }

  private setShown(shown: boolean): void {
    this.panel.dataset["shown"] = String(shown);
    this.splitter.dataset["shown"] = String(shown);
  }
}

async function within<T>(ms: number, work: Promise<T>, message: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
