import type { CheckResult } from "../../application/checkWorkbook";
import type { Place, SelectionPort } from "../../application/WorkbookPort";
import type { SheetGrid } from "../../domain/grid/SheetGrid";
import { withoutHint } from "../../domain/table/hints";
import { replaceHint } from "../../domain/table/replaceHint";
import type { TableHint } from "../../domain/table/TableHint";
import type { Notice } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { PlaceKeeper } from "./PlaceKeeper";
import { problemOf } from "./problemOf";
import type { Reading } from "./Reading";
import type { RecordKeeper } from "./RecordKeeper";
import type { Run } from "./TaskRunner";

/** The entry of 更多 that opens the dialog. */
export const UNREAD = "unread";

interface HintKeeperParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly records: RecordKeeper;
  readonly places: PlaceKeeper;
  readonly selection: SelectionPort;
  readonly run: Run;
  /** Reads and checks the workbook. */
  readonly read: () => Promise<void>;
}

/**
 * 为什么没识别 and 指认表头. The workbook's choices are read, changed and kept; then the workbook is checked by them. A record
 * that cannot be read is left as it is.
 */
export class HintKeeper {
  constructor(private readonly parts: HintKeeperParts) {}

  /** The dialog needs the sheets as they were read: before the first check they are. With a place its header is pointed at. */
  async open(place?: Place): Promise<void> {
    const { store, reading, read } = this.parts;
    if (!reading.last) await read();
    if (reading.last)
      store.dispatch({ type: "dialogOpened", dialog: { id: UNREAD, ...(place && { place }) } });
  }

  /** As they were last read. */
  sheets(): readonly SheetGrid[] {
    return this.parts.reading.last?.grids ?? [];
  }

  locate(place: Place): Promise<void> {
    return this.parts.places.locate(place);
  }

  /** The active cell; null where there is none, or Excel does not tell. */
  async selected(): Promise<Place | null> {
    const { store, selection } = this.parts;
    try {
      return await selection.current();
    } catch (error) {
      store.dispatch({ type: "problemArose", problem: problemOf(error, "locate") });
      return null;
    }
  }

  /** 保存并重新校验. Whether that was done. */
  save(hint: TableHint): Promise<boolean> {
    return this.change(
      (hints) => {
        const grid = this.sheets().find(({ sheetId }) => sheetId === hint.sheetId);
        return grid ? replaceHint(grid, hints, hint) : [...hints, hint];
      },
      (result) => savedNotice(result, hint),
    );
  }

  /** 撤销指认. Whether that was done. */
  remove(hint: TableHint): Promise<boolean> {
    return this.change(
      (hints) => withoutHint(hints, hint),
      () => ({ kind: "hintRemoved", sheetName: hint.sheetName }),
    );
  }

  /** 清除指认记录: the way to begin anew where the workbook's record cannot be read. */
  clear(): Promise<boolean> {
    const { reading, records, run } = this.parts;
    return run(
      "saveHints",
      async (options) => {
        await records.saveHints([]);
        await reading.check(options);
        return { type: "taskFinished", notice: null };
      },
      async () => void (await this.clear()),
    );
  }

  private change(
    edit: (hints: readonly TableHint[]) => readonly TableHint[],
    notice: (result: CheckResult) => Notice,
  ): Promise<boolean> {
    const { store, reading, records, run } = this.parts;
    return run(
      "saveHints",
      async (options) => {
        await records.load();
        const { hints, hintsProblem: problem } = store.getState().records;
        if (problem) return { type: "taskFinished", notice: { kind: "hintsUnreadable", problem } };
        await records.saveHints(edit(hints));
        return { type: "taskFinished", notice: notice(await reading.check(options)) };
      },
      async () => void (await this.change(edit, notice)),
    );
  }
}

function savedNotice({ audit }: CheckResult, { sheetId, sheetName, headerRow }: TableHint): Notice {
  const tables = audit.tables.filter(
    ({ table }) => table.sheetId === sheetId && table.headerRow === headerRow && table.reading.isByHand,
  );
  const rows = tables.reduce((sum, { table }) => sum + table.indicators.length, 0);
  return { kind: "hintSaved", sheetName, tables: tables.length, rows };
}
