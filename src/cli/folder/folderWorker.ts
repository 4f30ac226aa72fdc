import { parentPort, workerData } from "node:worker_threads";
import type { Settings } from "../../domain/settings/Settings";
import { resultOfFile } from "./FileResult";
import type { FileResult, FolderCommand } from "./FileResult";

/** What every workbook of a run is read with. */
export interface WorkerSetup {
  readonly command: FolderCommand;
  readonly settings: Settings;
}

/** To the worker: a workbook's path. From it: what came of that workbook, one for each path and in their order. */
const port = parentPort;
const { command, settings } = workerData as WorkerSetup;

port?.on("message", (path: string) => {
  void resultOfFile(path, command, settings).then((result: FileResult) => port.postMessage(result));
});
