import { loadPart } from "../loadPart";

/** The help's dialog, as `dialogOpened` calls it. */
export const HELP = "help";

/** Not one of the menu 更多, which is of things to do: it has a button of its own. */
export const helpEntry = { id: HELP, Dialog: loadPart(() => import("./HelpDialog")) };
