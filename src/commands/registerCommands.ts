import type { PaneServices } from "../taskpane/state/PaneContext";
import { checkWorkbookCommand } from "./checkWorkbookCommand";
import { officeRibbonHost } from "./officeRibbonHost";
import type { RibbonHost } from "./RibbonHost";

/** The names by which the manifest's buttons call, and what each does. */
export const COMMANDS = { checkWorkbook: checkWorkbookCommand } as const;

/** Tells Office which function answers which button. To be called as soon as Office is ready. */
export function registerCommands(
  services: PaneServices,
  host: RibbonHost = officeRibbonHost(services),
): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    host.associate(name, (event) => command({ ...services, host }, event));
  }
}
