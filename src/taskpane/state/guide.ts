import type { PaneAction } from "./PaneAction";

/** 三步上手: check the workbook, look at a finding, write the columns. */
export const GUIDE_STEPS = ["check", "finding", "write"] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number];

/** The card of a user's first steps; what was done is known since the pane was opened. */
export interface Guide {
  readonly isShown: boolean;
  readonly done: readonly GuideStep[];
}

export const NO_GUIDE: Guide = { isShown: false, done: [] };

/** Each step ticks itself when it is done, whether the card is on show or not. */
export function guideReducer(guide: Guide, action: PaneAction): Guide {
  switch (action.type) {
    case "guideShown":
      return { isShown: true, done: isFinished(guide.done) ? [] : guide.done };
    case "guideHidden":
      return { ...guide, isShown: false };
    default:
      return withStep(guide, stepDoneBy(action));
  }
}

export function isFinished(done: readonly GuideStep[]): boolean {
  return done.length === GUIDE_STEPS.length;
}

function withStep(guide: Guide, step: GuideStep | null): Guide {
  if (step === null || guide.done.includes(step)) return guide;
  return { ...guide, done: [...guide.done, step] };
}

/** 撤销 ends the third step as well as 写回校验列 does: whoever takes a write back has seen both. */
function stepDoneBy(action: PaneAction): GuideStep | null {
  switch (action.type) {
    case "checked":
      return "check";
    case "findingFocused":
      return "finding";
    case "wrote":
      return action.written.purpose === "writeBack" ? "write" : null;
    case "undone":
      return "write";
    default:
      return null;
  }
}
