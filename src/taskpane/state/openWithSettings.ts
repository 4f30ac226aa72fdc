import type { PaneStore } from "./PaneStore";
import type { RecordKeeper } from "./RecordKeeper";
import type { Run } from "./TaskRunner";

interface OpeningParts {
  readonly store: PaneStore;
  readonly records: RecordKeeper;
  readonly run: Run;
}

/** Opens a dialog of 更多 that needs the settings which the workbook carries: they are read first where they are not known. */
export async function openWithSettings(parts: OpeningParts, id: string): Promise<void> {
  const { store, records, run } = parts;
  const opened = { type: "dialogOpened", dialog: { id } } as const;
  if (store.getState().records.isKnown) return store.dispatch(opened);
  await run(
    "loadSettings",
    async () => {
      await records.load();
      return opened;
    },
    () => openWithSettings(parts, id),
  );
}
