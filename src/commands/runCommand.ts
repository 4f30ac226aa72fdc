import type { PaneServices } from "../taskpane/state/PaneContext";
import { checkWorkbookCommand } from "./checkWorkbookCommand";
import type { CommandName } from "./commandNames";
import { officeRibbonHost } from "./officeRibbonHost";
import type { CommandEvent, RibbonHost } from "./RibbonHost";

/** What each of the manifest's buttons does. */
export const COMMANDS: Readonly<Record<CommandName, typeof checkWorkbookCommand>> = {
  checkWorkbook: checkWorkbookCommand,
};

/** Runs a button's command. What fails shows in the pane. */
export function runCommand(
  name: CommandName,
  services: PaneServices,
  event: CommandEvent,
  host: RibbonHost = officeRibbonHost(services),
): Promise<void> {
  return COMMANDS[name]({ ...services, host }, event);
}
