/** The tabs by their ids in the pane (`tabId`). */
export const FIRST_TABS = { check: "tab-check", fill: "tab-fill", scores: "tab-scores" } as const;

/** What can be asked of the start page first: the control of the pane with this id, or with this `data-first-use`. */
export type FirstUse = "check" | "settings" | "more" | (typeof FIRST_TABS)[keyof typeof FIRST_TABS];
