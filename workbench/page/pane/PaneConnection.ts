import { ActionType, answerTo, eventMessage, readRequest, type PaneRequest } from "./messages";

/** office.js's numbers for the calls that arrive as `executeMethod`. */
const DispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** office.js's `ooeOperationNotSupported`. */
const ERROR_UNSUPPORTED = 5000;

/** Where a sync's message has its request and its flags. */
const BODY = 4;
const FLAGS = 6;

/** Who answers the pane's calls. */
export interface PaneHost {
  /** The answer to the pane's first question. */
  context(): unknown;
  /** One `context.sync()`: the request's JSON text and flags in, the answer's JSON text out. */
  sync(body: string, flags: number): Promise<string>;
  /** A ribbon command's `event.completed()`; a status other than 0 says that the pane has no such command. */
  commandCompleted(controlId: string, status: number): void;
  settings: {
    load(): Readonly<Record<string, unknown>>;
    save(values: Readonly<Record<string, unknown>>): void;
  };
  /** A call that no part of this page answers: it is told to the pane as an error, and to whoever watches. */
  unsupported(name: string): void;
}

interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [name: string]: unknown;
}

interface SettingsRequest {
  readonly Properties: readonly (readonly [name: string, json: string])[];
}

/** One loaded pane's end of the line: answers its requests one after the other and raises the events it registered for. */
export class PaneConnection {
  private readonly registered = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private queue: Promise<void> = Promise.resolve();
  private readonly listener = (message: MessageEvent): void => this.receive(message);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly conversationId: string,
    private readonly host: PaneHost,
  ) {
    window.addEventListener("message", this.listener);
  }

  close(): void {
    window.removeEventListener("message", this.listener);
  }

  /** Resolves when the pane has registered for the event; office.js registers some time after its page has loaded. */
  whenRegistered(event: string): Promise<void> {
    if (this.registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(event, [...(this.waiting.get(event) ?? []), resolve]));
  }

  /** Raises an event; nothing happens when the pane never asked for it. */
  raise(event: string, data: unknown): void {
    if (this.registered.has(event)) this.post(eventMessage(this.conversationId, event, data));
  }

  private receive(message: MessageEvent): void {
    if (message.source !== this.frame.contentWindow || message.origin !== location.origin) return;
    const request = readRequest(message.data);
    if (request === undefined || request._conversationId !== this.conversationId) return;
    // In order, like Excel: a sync is not begun before the one before it has been answered.
    this.queue = this.queue
      .then(() => this.answer(request))
      .catch((reason: unknown) => this.host.unsupported(String(reason)));
  }

  private async answer(request: PaneRequest): Promise<void> {
    if (request._actionType === ActionType.invoke)
      return this.post(answerTo(request, await this.invoke(request)));
    this.noteRegistration(request);
    this.post(answerTo(request, { Error: 0 }));
  }

  private noteRegistration(request: PaneRequest): void {
    const event = request._actionName;
    if (request._actionType === ActionType.unregisterEvent) {
      this.registered.delete(event);
      return;
    }
    this.registered.add(event);
    for (const resolve of this.waiting.get(event) ?? []) resolve();
    this.waiting.delete(event);
  }

  private async invoke(request: PaneRequest): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.host.context();
      case "ContextActivationManager_notifyHost":
        return null; // Telemetry and focus hints: answered, kept nowhere, sent nowhere.
      case "executeMethod":
        return { Version: 1, ...(await this.execute(request._data as ExecuteMethod)) };
      default:
        this.host.unsupported(request._actionName);
        return null;
    }
  }

  private async execute(call: ExecuteMethod): Promise<Record<string, unknown>> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return {
          Error: 0,
          Data: [
            200,
            [],
            await this.host.sync(String(call.ArrayData?.[BODY]), Number(call.ArrayData?.[FLAGS])),
          ],
        };
      case DispatchId.commandCompleted:
        this.host.commandCompleted(String(call["0"]), Number(call["1"]));
        return { Error: 0 };
      case DispatchId.loadSettings:
        return { Error: 0, Properties: { Settings: this.serializedSettings() } };
      case DispatchId.saveSettings:
        this.saveSettings(call["DdaSettingsMethod"] as SettingsRequest | undefined);
        return { Error: 0 };
      default:
        this.host.unsupported(`executeMethod ${call.DdaMethod.DispatchId}`);
        return { Error: ERROR_UNSUPPORTED };
    }
  }

  private serializedSettings(): { Name: string; Value: string }[] {
    return Object.entries(this.host.settings.load()).map(([Name, value]) => ({
      Name,
      Value: JSON.stringify(value),
    }));
  }

  private saveSettings(request: SettingsRequest | undefined): void {
    const entries = request?.Properties ?? [];
    this.host.settings.save(
      Object.fromEntries(entries.map(([name, json]) => [name, JSON.parse(json) as unknown])),
    );
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }
}
