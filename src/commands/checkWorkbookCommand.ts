import { problemOf } from "../taskpane/state/problemOf";
import type { PaneServices } from "../taskpane/state/PaneContext";
import type { CommandEvent, RibbonHost } from "./RibbonHost";

/** Long enough for most workbooks; a longer check is better watched, with its 取消, than waited for. */
const PATIENCE_MS = 1000;

type CommandParts = Pick<PaneServices, "session" | "store"> & {
  readonly host: Pick<RibbonHost, "showResult">;
};

/** The ribbon's 一键校验: checks at once, pane or no pane, then shows the result. What fails shows in the pane. */
export async function checkWorkbookCommand(
  { session, store, host }: CommandParts,
  event: CommandEvent,
): Promise<void> {
  try {
    const checking = session.check();
    await Promise.race([checking, pause(PATIENCE_MS)]);
    await host.showResult();
    await checking;
  } catch (error) {
    store.dispatch({ type: "problemArose", problem: problemOf(error, "check") });
  } finally {
    event.completed();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
