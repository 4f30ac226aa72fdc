/** The tabs by their ids in the pane (`tabId`). */
export const FIRST_TABS = {
  check: "tab-check",
  fill: "tab-fill",
  scores: "tab-scores",
  overview: "tab-overview",
} as const;

/** 打开示例工作簿 and 不再显示 of 三步上手. */
export type GuideUse = "sample" | "dismissGuide";

/** What can be asked of the start page first: the control of the pane with this id, or with this `data-first-use`. */
export type FirstUse =
  "check" | "settings" | "help" | "more" | GuideUse | (typeof FIRST_TABS)[keyof typeof FIRST_TABS];
