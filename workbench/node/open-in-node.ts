import { Engine } from "../engine/engine";
import { DELAY_FOR_CELL_EDIT, ExcelHost, type HostOptions } from "../host/excel-host";
import type { HostEvent } from "../host/events";
import type { RequestBody, ResponseBody } from "../host/wire";
import { loadOfficeJs, type OfficeJs } from "./office-js";
import { startUniver } from "./univer-in-node";
import { describedWorkbook, type WorkbookDescription } from "./workbook-description";

/** A workbook engine for tests; `dispose` ends its Univer. */
export interface EngineInNode {
  readonly engine: Engine;
  dispose(): void;
}

/** Opens a workbook described in a test. */
export function createEngine(book: WorkbookDescription): EngineInNode {
  const { data, record } = describedWorkbook(book);
  return engineOf(data, record);
}

/** Opens a workbook from Univer's own data, such as an .xlsx reader's. */
export function engineOf(
  ...[data, record]: [data: Parameters<typeof startUniver>[0], record?: Engine["record"]]
): EngineInNode {
  const started = startUniver(data);
  const engine = record === undefined ? new Engine(started.univer) : new Engine(started.univer, record);
  return {
    engine,
    dispose: () => {
      engine.dispose();
      started.dispose();
    },
  };
}

export interface ExcelInNode {
  readonly engine: Engine;
  readonly host: ExcelHost;
  readonly Excel: OfficeJs["Excel"];
  readonly OfficeExtension: OfficeJs["OfficeExtension"];
  /** `Excel.run` of the real client, on this workbook; options such as `{ delayForCellEdit: true }` come first. */
  readonly run: RunExcel;
  dispose(): void;
}

export interface RunExcel {
  <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: ResponseBody;
}

/** The request executor that office.js is handed instead of a connection to Excel. Both ways go through JSON text. */
function session(host: ExcelHost): object {
  const executor = {
    executeAsync: async (
      _customData: string,
      flags: number,
      message: { readonly Body: object },
    ): Promise<ExecutorResponse> => {
      const body = JSON.parse(JSON.stringify(message.Body)) as RequestBody;
      const answer = await host.processQuery(body, { delayForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0 });
      const Body = JSON.parse(JSON.stringify(answer)) as ResponseBody;
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
    },
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  };
}

/** Hands an event of the host to office.js, as the page does with a `richApiMessage`. */
function dispatcher(office: OfficeJs): (event: HostEvent) => void {
  office.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return (event) => {
    const message = JSON.stringify(event.args);
    const entry = {
      messageCategory: 65536,
      messageType: event.type,
      targetId: event.target,
      message,
      isRemoteOverride: false,
    };
    office.OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
}

/** Opens a workbook and puts the real Excel client on top of it, in this process. */
export function openInNode(
  workbook: WorkbookDescription | EngineInNode,
  options: HostOptions = {},
): ExcelInNode {
  const opened = "engine" in workbook ? workbook : createEngine(workbook);
  const office = loadOfficeJs();
  const host = new ExcelHost(opened.engine, { onEvent: dispatcher(office), ...options });
  office.OfficeExtension.SessionBase._overrideSession = session(host);
  return {
    engine: opened.engine,
    host,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    run: office.Excel.run.bind(office.Excel) as RunExcel,
    dispose: () => {
      host.dispose();
      opened.dispose();
    },
  };
}
