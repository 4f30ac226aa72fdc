import { Engine } from "../engine/engine";
import { DELAY_FOR_CELL_EDIT, ExcelHost, type HostOptions } from "../host/excel-host";
import type { RequestBody } from "../host/wire";
import type { IWorkbookData, Univer } from "../engine/univer";
import { openWorkbook, type OpenedWorkbook, type WorkbookContent } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { answerRuntime, isForRuntime, type PaneVisibility } from "./pane/RuntimeServices";

/** One open workbook: the file it came from, what is in the grid, and the host that answers the add-in for it. */
export class WorkbookSession {
  readonly engine: Engine;
  readonly host: ExcelHost;

  private constructor(
    univer: Univer,
    readonly name: string,
    private readonly file: Uint8Array,
    readonly opened: OpenedWorkbook,
    private readonly addinId: string,
    tell: HostOptions,
  ) {
    // Univer works in the very object it is given; what the file said at opening must stay as it was.
    univer.createWorkbook(structuredClone(opened.data));
    this.engine = new Engine(univer, structuredClone(opened.record));
    this.host = new ExcelHost(this.engine, tell);
  }

  /**
   * @param tell what the host does beside answering
   * @param leave ends what still works on the workbook open before; called once the new one is known to be readable
   * @throws WorkbookFileError when the bytes are no readable workbook; the workbook open before is still open then
   */
  static async open(
    univer: Univer,
    bytes: Uint8Array,
    name: string,
    addinId: string,
    tell: HostOptions,
    leave: () => Promise<void>,
  ): Promise<WorkbookSession> {
    const opened = await openWorkbook(bytes, { addinId });
    await leave();
    const before = univer.getActiveWorkbook();
    if (before !== null) univer.disposeUnit(before.getId());
    return new WorkbookSession(univer, name, bytes, opened, addinId, tell);
  }

  /** What the workbook holds now. Formulas have their values. */
  async content(): Promise<WorkbookContent> {
    await this.engine.settle();
    return { data: this.engine.book.save() as IWorkbookData, record: structuredClone(this.engine.record) };
  }

  /** The workbook as an .xlsx file: the file it came from with what was changed since. */
  async save(): Promise<Uint8Array> {
    return saveWorkbook(this.file, this.opened, await this.content(), { addinId: this.addinId });
  }

  /** One `context.sync()` of the add-in; JSON text in and out. */
  async sync(body: string, flags: number, pane: PaneVisibility): Promise<string> {
    const request = JSON.parse(body) as RequestBody;
    if (isForRuntime(request)) return JSON.stringify(answerRuntime(request, pane));
    const delayForCellEdit = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    return JSON.stringify(await this.host.processQuery(request, { delayForCellEdit }));
  }

  close(): void {
    this.host.dispose();
    this.engine.dispose();
  }
}
