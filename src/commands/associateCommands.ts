import { COMMAND_NAMES } from "./commandNames";
import type { CommandName } from "./commandNames";
import type { CommandEvent } from "./RibbonHost";

export type RunCommand = (name: CommandName, event: CommandEvent) => Promise<void>;

/** As `Office.actions.associate`. */
type Associate = (name: string, command: (event: CommandEvent) => Promise<void>) => void;

/**
 * Tells Office which function answers which button, as soon as Office is ready: what the commands do is fetched when the
 * first of them is called. Where it cannot be fetched `open` has told the user, and nothing is left to do.
 */
export function associateCommands(open: () => Promise<RunCommand | null>, associate: Associate): void {
  for (const name of COMMAND_NAMES) {
    associate(name, async (event) => {
      const run = await open();
      await (run ? run(name, event) : event.completed());
    });
  }
}
