import type { FormRecordText, FormWrite } from "../application/FormPort";
import type { WorkbookError } from "../application/WorkbookError";
import { formatArea } from "../domain/grid/address";
import { lastColumn, lastRow, spanning } from "../domain/grid/Area";
import { areaOfForm } from "../domain/form/FormDocument";
import { runInExcel, runWhenFree } from "./hostError";
import { restoreImage, takeImage } from "./SheetImage";
import type { SheetImage } from "./SheetImage";
import { leftBehind, takeAwaySheets } from "./takeAwaySheets";

/** Forms that are being written, and how they are taken back should that break off. */
export class BrokenForms {
  private readonly images: SheetImage[] = [];
  private begun = 0;

  constructor(
    private readonly writes: readonly FormWrite[],
    /** Of new sheets; null where a form is made again in its place. */
    private readonly names: readonly (string | null)[],
    private readonly known: ReadonlySet<string>,
    private readonly record: FormRecordText | undefined,
  ) {}

  /** Reads the forms that are to be made again. */
  async remember(writes: readonly FormWrite[]): Promise<void> {
    if (!writes.some(({ replace }) => replace)) return;
    await runInExcel(async (context) => {
      for (const { form, replace } of writes) {
        if (!replace) continue;
        const { area, sheetId } = replace;
        const fresh = areaOfForm(form);
        const last = {
          row: Math.max(lastRow(area), area.row + fresh.rowCount - 1),
          column: Math.max(lastColumn(area), area.column + fresh.columnCount - 1),
        };
        this.images.push(await takeImage(context, sheetId, spanning(area, last)));
      }
    });
  }

  /** The first so many forms have been written, or are about to be. */
  begin(count: number): void {
    this.begun = count;
  }

  /** @throws WorkbookError `unfinished` naming the sheets, where that fails as well */
  async takeBack(reason: WorkbookError): Promise<void> {
    const begun = this.writes.slice(0, this.begun);
    const made = begun.flatMap(({ mark }, index) => {
      const name = this.names[index] ?? null;
      return name === null ? [] : [{ name, id: null, mark }];
    });
    try {
      await runWhenFree((context) => this.restore(context, begun));
    } catch (error) {
      throw leftBehind([...made, ...begun.map(({ form }) => ({ name: form.sheetName }))], reason, error);
    }
    await takeAwaySheets(made, this.known, reason);
  }

  private async restore(context: Excel.RequestContext, begun: readonly FormWrite[]): Promise<void> {
    const count = begun.filter(({ replace }) => replace).length;
    for (const image of this.images.slice(0, count)) await restoreImage(context, image);
    for (const write of begun) await restoreMark(context, write);
    await this.restoreRecord(context);
  }

  private async restoreRecord(context: Excel.RequestContext): Promise<void> {
    if (!this.record) return;
    const { key, before } = this.record;
    const present = context.workbook.settings.getItemOrNullObject(key).load("key");
    await context.sync();
    if (before !== null) context.workbook.settings.add(key, before);
    else if (!present.isNullObject) present.delete();
    await context.sync();
  }
}

/** The mark that a form had: of one made again over its old cells, of one left to the user under its old name. */
async function restoreMark(
  context: Excel.RequestContext,
  { replace, leave, mark, project }: FormWrite,
): Promise<void> {
  const place = replace ?? leave?.place;
  if (!place) return;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const marks = [...new Set([mark, place.mark, ...(leave ? [leave.newMark] : [])])].map((name) =>
    sheet.names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  for (const item of marks) if (!item.isNullObject) item.delete();
  sheet.names.add(place.mark, sheet.getRange(formatArea(place.area)), project).visible = false;
  await context.sync();
}
