import type { Univer } from "../engine/univer";
import { formatRect } from "../engine/address";
import type { Costs } from "../host/costs";
import type { Faults } from "../host/faults";
import { describeWorkbook, type WorkbookDescription } from "../xlsx/describeWorkbook";
import { parseCell } from "../xlsx/read/cellAddress";
import type { Pane, PaneBackend } from "./pane/Pane";
import type { AddinManifest, RibbonButton } from "./ribbon/readManifest";
import { WorkbookSession } from "./WorkbookSession";

export interface WorkbenchParts {
  readonly univer: Univer;
  readonly pane: Pane;
  readonly manifest: AddinManifest;
  /** Ends what Univer still means to do for the rows of a workbook that is taken away. */
  readonly endRowHeights: (unitId: string) => void;
  /** Called whenever what the page shows beside the grid may have changed. */
  readonly refresh: () => void;
  /** Called with the name of a call of the pane that nothing here answers. */
  readonly unsupported: (name: string) => void;
  /** Called with why something failed that no caller waits for. */
  readonly failed: (reason: unknown) => void;
}

/** What the page does, by buttons and, as `window.workbench`, by tests. */
export class Workbench {
  private current: WorkbookSession | undefined;

  constructor(private readonly parts: WorkbenchParts) {}

  get session(): WorkbookSession | undefined {
    return this.current;
  }

  /**
   * Opens a workbook in place of the one that is open; the pane starts anew with it.
   * @throws WorkbookFileError
   */
  async open(bytes: Uint8Array, name = "工作簿.xlsx"): Promise<void> {
    const { univer, pane, manifest } = this.parts;
    const wasLoaded = pane.frame !== null;
    this.current = await WorkbookSession.open(
      univer,
      bytes,
      name,
      manifest.id,
      {
        onEvent: (event) => pane.raiseWorkbookEvent(event.type, event.target, event.args),
        openWorkbook: (base64) => void this.openCreated(base64),
      },
      () => this.leave(),
    );
    if (wasLoaded) pane.load(this.backend());
    this.parts.refresh();
  }

  /** What the add-in opens with `Excel.createWorkbook`: the page has one grid, so it takes the open workbook's place. */
  private async openCreated(base64: string): Promise<void> {
    try {
      await this.open(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    } catch (reason) {
      this.parts.failed(reason);
    }
  }

  /** Nothing may still ask for, or calculate, a workbook that is taken away: first the pane, then formulas under way. */
  private async leave(): Promise<void> {
    this.parts.pane.unload();
    await this.current?.engine.settle();
    if (this.current) this.parts.endRowHeights(this.current.engine.book.getId());
    this.current?.close();
    this.current = undefined;
  }

  save(): Promise<Uint8Array> {
    return this.opened().save();
  }

  /** Everything the workbook holds, as plain JSON that two states can be compared by. */
  async dump(): Promise<WorkbookDescription> {
    const { data, record } = await this.opened().content();
    return describeWorkbook(data, record);
  }

  activeCell(): { sheet: string; address: string } {
    const { engine } = this.opened();
    return { sheet: engine.activeSheet().name, address: formatRect(engine.selection.cell()) };
  }

  /** Types `value` into a cell, as a user would; `""` empties it, `=` begins a formula. */
  async edit(sheet: string, address: string, value: string | number | boolean): Promise<void> {
    const { engine } = this.opened();
    const found = engine.sheetNamed(sheet);
    const place = parseCell(address);
    if (found === null || place === undefined) throw new Error(`没有单元格 ${sheet}!${address}`);
    found.write([found.entered(place.row, place.column, value)]);
    await engine.settle();
  }

  costs(): Readonly<Omit<Costs, "reset">> {
    return { ...this.opened().host.costs };
  }

  resetCosts(): void {
    this.opened().host.costs.reset();
    this.parts.refresh();
  }

  get faults(): Faults {
    return this.opened().host.faults;
  }

  readonly commands = { run: (id: string): Promise<void> => this.runCommand(id) };

  openPane(): void {
    this.parts.pane.load(this.backend());
    this.parts.pane.show();
  }

  closePane(): void {
    this.parts.pane.hide();
  }

  /** Presses a ribbon button by its control id. Resolves when the add-in says the command is completed. */
  private async runCommand(id: string): Promise<void> {
    const button = this.parts.manifest.buttons.find((one) => one.id === id);
    if (button === undefined) throw new Error(`manifest.xml 没有按钮 ${id}`);
    await this.press(button);
  }

  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "pane") return this.openPane();
    await this.parts.pane.runCommand(this.backend(), button.id, button.action.name);
  }

  private backend(): PaneBackend {
    const session = this.opened();
    const { pane, refresh, unsupported } = this.parts;
    return {
      bookName: session.name,
      sync: (body, flags) => session.sync(body, flags, pane).finally(refresh),
      settings: {
        load: () => session.engine.record.settings,
        save: (values) => {
          session.engine.record.settings = { ...values };
        },
      },
      unsupported,
    };
  }

  private opened(): WorkbookSession {
    if (this.current === undefined) throw new Error("没有打开的工作簿");
    return this.current;
  }
}
