import type { CellFix, Finding } from "../../domain/rules/Finding";

/** Longer texts are for the preview; in the list the rule's own words say what is to change. */
const LONGEST = 40;

/** The one short change that mends a finding: "2条" → "≥2条". Null when there is none, or it is not short. */
export function proposalOf({ fix }: Finding): CellFix | null {
  const [change, another] = fix?.changes ?? [];
  if (!change || another || Math.max(change.before.length, change.after.length) > LONGEST) return null;
  return change;
}

/** Two texts with the parts at both ends that they share: what differs is between. */
export interface Difference {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

export function differenceOf(before: string, after: string): Difference {
  const [was, is] = [[...before], [...after]];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const middle = (text: readonly string[]) => text.slice(head, text.length - tail).join("");
  return {
    head: was.slice(0, head).join(""),
    before: middle(was),
    after: middle(is),
    tail: was.slice(was.length - tail).join(""),
  };
}

/** Letters of what both texts share that are shown on either side of what differs. */
const CONTEXT = 14;

/** The same difference with no more of the shared text than shows where it is. */
export function shortened({ head, before, after, tail }: Difference): Difference {
  const [start, end] = [[...head], [...tail]];
  return {
    head: start.length > CONTEXT ? `…${start.slice(-CONTEXT).join("")}` : head,
    before,
    after,
    tail: end.length > CONTEXT ? `${end.slice(0, CONTEXT).join("")}…` : tail,
  };
}
