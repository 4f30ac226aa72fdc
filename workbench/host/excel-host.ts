import type { Engine } from "../engine/engine";
import { formatRect } from "../engine/address";
import { Batch, failure } from "./batch";
import { Costs } from "./costs";
import { Events, type HostEvent } from "./events";
import { asExcelError } from "./excel-error";
import { Faults } from "./faults";
import type { HostContext } from "./host-context";
import { assertRequestFits, assertResponseFits, EXCEL_ON_THE_WEB, jsonBytes, type Limits } from "./limits";
import { RangeObject } from "./objects/range-object";
import { References } from "./references";
import { ActionType, type RequestBody, type ResponseBody } from "./wire";

export interface HostOptions {
  readonly limits?: Partial<Limits>;
  /** Receives each event an add-in has registered for, after the batch that caused it was answered. */
  readonly onEvent?: (event: HostEvent) => void;
  /** Opens the .xlsx file of `Excel.createWorkbook`, after the batch was answered; without it that is not implemented. */
  readonly openWorkbook?: (base64: string) => void;
}

export interface SyncOptions {
  /** The add-in said `Excel.run({ delayForCellEdit: true }, …)`: request flag 64. */
  readonly delayForCellEdit?: boolean;
}

export const DELAY_FOR_CELL_EDIT = 64;

/** Answers what office.js asks of Excel, over the workbook of an engine. */
export class ExcelHost {
  readonly costs = new Costs();
  readonly faults = new Faults();
  readonly limits: Limits;
  private readonly context: HostContext;
  private readonly watch: { dispose(): void };
  /** Excel answers one batch after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    this.limits = { ...EXCEL_ON_THE_WEB, ...options.limits };
    const onEvent = options.onEvent ?? ((): void => undefined);
    const events = new Events((event) => this.faults.events.pass(() => onEvent(event)));
    this.context = {
      ...{ engine, events, costs: this.costs, references: new References(), limits: this.limits },
      openWorkbook: laterOrNull(options.openWorkbook),
    };
    this.watch = engine.onCellsChanged((change) =>
      events.cellsChanged(change, ({ sheetId, rect }) => new RangeObject(this.context, sheetId, rect).keep()),
    );
  }

  /** Carries out one `context.sync()`. It never rejects: what goes wrong is in the answer's `Error`. */
  processQuery(body: RequestBody, options: SyncOptions = {}): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.answer(body, options));
    this.queue = answer;
    return answer;
  }

  /** Tells the add-ins that listen that the selection is another one. */
  selectionChanged(): void {
    const { engine, events } = this.context;
    events.selectionChanged(engine.activeSheet().id, formatRect(engine.selection.range()));
  }

  dispose(): void {
    this.watch.dispose();
    this.context.references.clear();
  }

  private async answer(body: RequestBody, options: SyncOptions): Promise<ResponseBody> {
    if (isCleanup(body)) return this.cleanUp(body);
    this.costs.syncs++;
    const nth = this.costs.syncs;
    const response = await this.respond(body, nth, options).catch((error: unknown) =>
      failure(asExcelError(error)),
    );
    await this.faults.changeAfterSync(nth, this.engine);
    return response;
  }

  private cleanUp(body: RequestBody): Promise<ResponseBody> {
    this.costs.cleanups++;
    return this.runBatch(body);
  }

  private async respond(body: RequestBody, nth: number, options: SyncOptions): Promise<ResponseBody> {
    const bytes = jsonBytes(body);
    this.costs.requestBytes += bytes;
    this.costs.largestMessageBytes = Math.max(this.costs.largestMessageBytes, bytes);
    assertRequestFits(bytes, this.limits);
    await this.faults.beforeSync(nth, options.delayForCellEdit ?? false);
    const response = await this.runBatch(body, this.faults.actionOf(nth));
    this.costs.actions += body.Actions.length;
    this.faults.beforeAnswer(nth);
    const responseBytes = jsonBytes(response);
    this.costs.responseBytes += responseBytes;
    this.costs.largestMessageBytes = Math.max(this.costs.largestMessageBytes, responseBytes);
    assertResponseFits(responseBytes, this.limits);
    return response;
  }

  private async runBatch(
    body: RequestBody,
    failing: ReturnType<Faults["actionOf"]> = null,
  ): Promise<ResponseBody> {
    this.context.events.addinIsWriting = true;
    try {
      return await new Batch(this.context, body).run(failing);
    } finally {
      this.context.events.addinIsWriting = false;
    }
  }
}

/** Another workbook takes this one's place, and with it the pane that waits for the answer: the answer goes first. */
function laterOrNull(open: HostOptions["openWorkbook"]): HostContext["openWorkbook"] {
  return open === undefined ? null : (base64) => void setTimeout(() => open(base64), 0);
}

/** After `Excel.run`, office.js lets go of the ranges it kept: not a request of the add-in's. */
function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}
