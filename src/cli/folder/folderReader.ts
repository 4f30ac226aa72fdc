import type { Settings } from "../../domain/settings/Settings";
import { resultOfFile } from "./FileResult";
import type { FolderCommand } from "./FileResult";

/** To a reader: a workbook's path and what to read it with. From it: its FileResult. One at a time. */
export interface ReaderTask {
  readonly path: string;
  readonly command: FolderCommand;
  readonly settings: Settings;
}

process.on("message", ({ path, command, settings }: ReaderTask) => {
  void resultOfFile(path, command, settings).then((result) => process.send?.(result));
});
// Whoever asked is gone.
process.on("disconnect", () => process.exit());
