import type { HeaderRole } from "./headerLabels";
import type { LayoutId } from "./Layout";

/** What a reading found of a form's traits. */
export interface LayoutTraits {
  /** What the grid's columns hold. */
  readonly columns: ReadonlySet<HeaderRole>;
  /** 项目资金 as a grid of its own in the head. */
  readonly hasFundsGrid: boolean;
  /** Whether it is one of two blocks, long-term and annual. */
  readonly isBlock: boolean;
}

/** One form, by what tells it from those below it in the list. */
export interface LayoutDescription {
  readonly id: LayoutId;
  readonly isMet: (traits: LayoutTraits) => boolean;
}

const has =
  (...roles: readonly HeaderRole[]) =>
  ({ columns }: LayoutTraits) =>
    roles.some((role) => columns.has(role));

/**
 * 表式 (domain.md §1). All are read by the same reader: where a project's fields stand (head or columns), of how many cells
 * a target is made, what is filled in at year end, and how many grids one head has are each found on their own. A form
 * with several of these traits is called by the first that it meets, one with none of them is the seed form.
 */
export const LAYOUTS: readonly LayoutDescription[] = [
  { id: "list", isMet: has("project") },
  { id: "twoBlock", isMet: ({ isBlock }) => isBlock },
  { id: "splitValue", isMet: has("operator", "measure") },
  {
    id: "selfEvaluation",
    isMet: (traits) => traits.hasFundsGrid || (has("actual")(traits) && has("score")(traits)),
  },
];

export function layoutOf(traits: LayoutTraits): LayoutId {
  return LAYOUTS.find(({ isMet }) => isMet(traits))?.id ?? "seed";
}
