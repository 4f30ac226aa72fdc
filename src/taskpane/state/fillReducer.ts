import type { FillAction } from "./PaneAction";
import type { FillView, FormPlace, KeptDraft } from "./PaneState";

/** 年终填报's next state. */
export function fillReducer(fill: FillView, action: Exclude<FillAction, { type: "filled" }>): FillView {
  switch (action.type) {
    case "formOpened":
      return {
        ...fill,
        tableId: action.tableId,
        lastTable: action.tableId,
        row: action.row,
        takesFocus: true,
      };
    case "formRowEntered":
      return { ...fill, row: action.row, takesFocus: true };
    case "formClosed":
      return { ...fill, tableId: null, row: null, takesFocus: true };
    case "draftKept":
      return { ...fill, drafts: [...without(fill.drafts, action.kept.place), action.kept] };
    case "draftSettled":
      return { ...fill, drafts: fill.drafts.filter(({ id }) => id !== action.id) };
  }
}

/** The same form after tables have moved; one that is gone is closed, and what was typed for it goes with it. */
export function followForm(fill: FillView, follow: (tableId: string) => string | undefined): FillView {
  const { tableId, lastTable } = fill;
  const drafts = fill.drafts.flatMap((kept): KeptDraft[] => {
    const to = follow(kept.place.tableId);
    return to === undefined ? [] : [{ ...kept, place: { ...kept.place, tableId: to } }];
  });
  const open = tableId === null ? null : (follow(tableId) ?? null);
  return {
    ...fill,
    tableId: open,
    row: open === null ? null : fill.row,
    lastTable: lastTable && (follow(lastTable) ?? lastTable),
    drafts,
  };
}

export function isSamePlace(a: FormPlace, b: FormPlace): boolean {
  return a.tableId === b.tableId && a.row === b.row;
}

function without(drafts: readonly KeptDraft[], place: FormPlace): readonly KeptDraft[] {
  return drafts.filter((kept) => !isSamePlace(kept.place, place));
}
