import type { Univer } from "./univer";

type Options = NonNullable<Parameters<Univer["syncExecuteCommand"]>[2]>;

/** Univer refused a command: always a mistake of ours or a state the caller must hear about. */
export class CommandRefused extends Error {
  constructor(id: string) {
    super(`Univer refused ${id}`);
    this.name = "CommandRefused";
  }
}

/** Runs one of Univer's commands on a workbook; every change goes this way, so the grid shows it and can undo it. */
export function run(univer: Univer, id: string, params: object, options: Options = {}): void {
  if (!univer.syncExecuteCommand(id, params, options)) throw new CommandRefused(id);
}

/** As `run`, for the commands Univer has only asynchronously. */
export async function runAsync(univer: Univer, id: string, params: object): Promise<void> {
  if (!(await univer.executeCommand(id, params))) throw new CommandRefused(id);
}
