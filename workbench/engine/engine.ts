import type { FWorkbook, FWorksheet, Univer } from "./univer";
import { Calculation } from "./calculation";
import { watchCells, type CellsChanged } from "./changes";
import { Charts } from "./charts";
import { run } from "./command";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidations } from "./data-validations";
import { keepNumberFormats } from "./formula-formats";
import { giveOwnStyles } from "./inserted-styles";
import { Names } from "./names";
import { Selection } from "./selection";
import { Sheet } from "./sheet";
import { Spills } from "./spills";
import { TrackedRects } from "./tracked-rects";
import { emptyRecord, type WorkbookRecord } from "./workbook-record";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** The workbook that is open in Univer, as the host needs it. */
export class Engine {
  readonly book: FWorkbook;
  readonly names: Names;
  readonly selection: Selection;
  readonly charts: Charts;
  readonly spills: Spills;
  /** Rectangles that follow the cells they stand on when rows and columns come and go. */
  readonly tracked = new TrackedRects();
  private readonly calculation: Calculation;
  private readonly listeners = new Set<(change: CellsChanged) => void>();
  private readonly watches: readonly { dispose(): void }[];

  /**
   * @param univer Univer's facade with a workbook open
   * @param record what Univer does not keep of the workbook; it is changed in place
   * @throws Error when no workbook is open
   */
  constructor(
    readonly univer: Univer,
    readonly record: WorkbookRecord = emptyRecord(),
  ) {
    const book = univer.getActiveWorkbook();
    if (book === null) throw new Error("No workbook is open in Univer");
    this.book = book;
    this.names = new Names(univer, book);
    this.selection = new Selection(book);
    this.charts = new Charts(record);
    this.spills = new Spills(univer, book);
    this.calculation = new Calculation(univer, book);
    this.watches = [
      watchCells(univer, book, (change) => this.changed(change)),
      giveOwnStyles(univer, book),
      keepNumberFormats(univer, book),
    ];
  }

  sheets(): Sheet[] {
    return this.book.getSheets().map((facade) => this.sheetOf(facade));
  }

  sheet(id: string): Sheet | null {
    const facade = this.book.getSheetBySheetId(id);
    return facade === null ? null : this.sheetOf(facade);
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): Sheet {
    return this.sheetOf(this.book.getActiveSheet());
  }

  position(sheet: Sheet): number {
    return sheet.facade.getIndex();
  }

  visibility(sheet: Sheet): Visibility {
    if (!sheet.facade.isSheetHidden()) return "Visible";
    return this.record.veryHidden.includes(sheet.id) ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    const others = this.record.veryHidden.filter((id) => id !== sheet.id);
    this.record.veryHidden = visibility === "VeryHidden" ? [...others, sheet.id] : others;
    if (visibility === "Visible") sheet.facade.showSheet();
    else if (!sheet.facade.isSheetHidden()) sheet.facade.hideSheet();
  }

  /** Adds a blank sheet at the end and leaves the active sheet active. */
  addSheet(name: string): Sheet {
    const active = this.activeSheet();
    const sheet = { name, id: this.newSheetId() };
    run(this.univer, "sheet.command.insert-sheet", {
      unitId: this.book.getId(),
      index: this.sheets().length,
      sheet,
    });
    if (this.activeSheet().id !== active.id) this.activate(active);
    const added = this.sheet(sheet.id);
    if (added === null) throw new Error(`Univer did not add the sheet ${name}`);
    return added;
  }

  /** Removes a sheet and, as Excel does, the names that belong to it. */
  deleteSheet(sheet: Sheet): void {
    const { id } = sheet;
    for (const name of this.names.in(id)) this.names.delete(name);
    run(this.univer, "sheet.command.remove-sheet", sheet.target);
    Reflect.deleteProperty(this.record.protection, id);
    Reflect.deleteProperty(this.record.pageLayouts, id);
    this.charts.deleteAll(id);
    Reflect.deleteProperty(this.record.validations, id);
    this.record.veryHidden = this.record.veryHidden.filter((hidden) => hidden !== id);
  }

  activate(sheet: Sheet): void {
    this.book.setActiveSheet(sheet.id);
  }

  conditionalFormats(sheet: Sheet): ConditionalFormats {
    return new ConditionalFormats(this.univer, sheet);
  }

  validations(sheet: Pick<Sheet, "id">): DataValidations {
    return new DataValidations(this.record, sheet.id);
  }

  /** Resolves when every formula holds its value. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** Calls back after each change of cells, the user's or an add-in's, until the result is disposed. */
  onCellsChanged(listener: (change: CellsChanged) => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  dispose(): void {
    for (const watch of this.watches) watch.dispose();
    this.calculation.dispose();
    this.spills.dispose();
  }

  private sheetOf(facade: FWorksheet): Sheet {
    return new Sheet(this.univer, this.book, facade, this.record, this.spills);
  }

  private changed(change: CellsChanged): void {
    this.tracked.follow(change);
    this.charts.follow(change);
    if (change.type !== "RangeEdited") this.validations({ id: change.sheetId }).follow(change);
    for (const listener of this.listeners) listener(change);
  }

  private newSheetId(): string {
    let number = this.sheets().length + 1;
    while (this.sheet(`sheet-${number}`) !== null) number++;
    return `sheet-${number}`;
  }
}
