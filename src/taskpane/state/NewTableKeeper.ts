import type { NewSheetsPort } from "../../application/NewSheetsPort";
import type { LayoutId } from "../../domain/table/Layout";
import type { BlankTableOptions } from "../../domain/template/BlankTableOptions";
import { openWithSettings } from "./openWithSettings";
import type { PaneStore } from "./PaneStore";
import type { PlaceKeeper } from "./PlaceKeeper";
import type { RecordKeeper } from "./RecordKeeper";
import type { Run } from "./TaskRunner";

/** The entry of 更多 that opens the dialog. */
export const NEW_TABLE = "newTable";

interface NewTableKeeperParts {
  readonly store: PaneStore;
  readonly records: RecordKeeper;
  readonly newSheets: NewSheetsPort;
  readonly places: PlaceKeeper;
  readonly run: Run;
}

/** 新建空白表: a worksheet with an empty table, shown when it is made. */
export class NewTableKeeper {
  constructor(private readonly parts: NewTableKeeperParts) {}

  /** The dialog begins with the settings that the workbook carries. */
  open(): Promise<void> {
    return openWithSettings(this.parts, NEW_TABLE);
  }

  async make(form: LayoutId, options: BlankTableOptions): Promise<void> {
    const { newSheets, places, run } = this.parts;
    let sheetId: string | null = null;
    const isMade = await run(
      "newTable",
      async (step) => {
        const { makeBlankTable } = await import("../../application/makeBlankTable");
        const sheet = await makeBlankTable(newSheets, form, options, step);
        sheetId = sheet.sheetId;
        return { type: "taskFinished", notice: { kind: "tableAdded", sheet } };
      },
      () => this.make(form, options),
    );
    if (isMade && sheetId !== null) await places.show(sheetId);
  }
}
