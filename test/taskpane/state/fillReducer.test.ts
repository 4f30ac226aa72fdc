import { fillReducer, followForm } from "../../../src/taskpane/state/fillReducer";
import { NOTHING_FILLED } from "../../../src/taskpane/state/PaneState";
import type { FillView, KeptDraft } from "../../../src/taskpane/state/PaneState";

const draft = (id: number, tableId: string, row: string, actual = "1"): KeptDraft => ({
  id,
  place: { tableId, row },
  draft: { actual },
  isRefused: false,
});

describe("the form", () => {
  it("opens with the focus, closes, and remembers where it was", () => {
    const open = fillReducer(NOTHING_FILLED, { type: "formOpened", tableId: "a", row: "r" });
    expect(open).toMatchObject({ tableId: "a", row: "r", takesFocus: true, lastTable: "a" });
    const closed = fillReducer(open, { type: "formClosed" });
    expect(closed).toMatchObject({ tableId: null, row: null, lastTable: "a" });
  });

  it("keeps one draft a row, the last one", () => {
    const first = fillReducer(NOTHING_FILLED, { type: "draftKept", kept: draft(1, "a", "r") });
    const second = fillReducer(first, { type: "draftKept", kept: draft(2, "a", "r", "2") });
    expect(second.drafts).toEqual([draft(2, "a", "r", "2")]);
    // The write of the first ends after the second was typed: that one is still to be written.
    expect(fillReducer(second, { type: "draftSettled", id: 1 }).drafts).toHaveLength(1);
    expect(fillReducer(second, { type: "draftSettled", id: 2 }).drafts).toEqual([]);
  });
});

describe("after the tables were read again", () => {
  const fill: FillView = {
    ...NOTHING_FILLED,
    tableId: "a",
    row: "r",
    lastTable: "a",
    drafts: [draft(1, "a", "r"), draft(2, "b", "r")],
  };

  it("follows a table that has moved, drafts and all", () => {
    const followed = followForm(fill, (id) => `${id}2`);
    expect(followed).toMatchObject({ tableId: "a2", row: "r", lastTable: "a2" });
    expect(followed.drafts.map(({ place }) => place.tableId)).toEqual(["a2", "b2"]);
  });

  it("is closed when its table is gone", () => {
    const followed = followForm(fill, (id) => (id === "b" ? id : undefined));
    expect(followed).toMatchObject({ tableId: null, row: null });
    expect(followed.drafts.map(({ id }) => id)).toEqual([2]);
  });
});
