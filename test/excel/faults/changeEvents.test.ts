import { checkWorkbook } from "../../../src/application/checkWorkbook";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import { closeExcel } from "../../support/excelInNode";
import { EVENT_FAULTS } from "./EventFault";
import type { EventFault } from "./EventFault";
import { noteOutcomes, outcomesOf } from "./outcomes";
import { FOLLOWING, PANE_DEEDS } from "./paneDeeds";
import { PaneOnExcel } from "./PaneOnExcel";
import { afterFreshCheck, behind } from "./paneTrial";
import type { Behind } from "./paneTrial";
import { openBook, stateOf } from "./trial";
import type { Outcome } from "./trial";
import { SOME_EDITS, UserEdits } from "./UserEdits";

/** Each of the edits opens the book anew. */
const ALL_EDITS = 240_000;

afterEach(closeExcel);

const fresh = async () => (await checkWorkbook(createExcelWorkbook(), defaultSettings)).audit.tables;

/** The deed under a fault: done as after a fresh check, or nothing written and the place named. */
async function outcomeOf({ pane, edited, act }: Behind, expected: Expected): Promise<Outcome> {
  await act();
  const now = await stateOf(pane.excel);
  const { problem } = pane.state;
  if (problem === null) {
    expect(now).toEqual(expected.dump);
    return "after";
  }
  expect(now).toEqual(edited);
  expect(["changed", "sheetMissing"]).toContain(problem.kind);
  expect(problem.places).not.toEqual([]);
  expect(problemWords(problem, zhCN)).toContain(problem.places[0]);
  return "before";
}

type Expected = Awaited<ReturnType<typeof afterFreshCheck>>;

/** All events that were not lost have come, and the user has rested. */
async function settled(pane: PaneOnExcel): Promise<void> {
  pane.excel.host.faults.events.release();
  await pane.rest();
  if (pane.state.editedSheets.length > 0) await pane.session.check();
}

/** Edits, a rest in which the pane may read, and edits again; all that was not lost has come at the end. */
async function followedOrStale(fault: EventFault, first: UserEdits, then: UserEdits): Promise<Outcome> {
  const pane = await PaneOnExcel.open(openBook());
  fault.set(pane.excel.host.faults.events);
  const checkedAt = pane.state.outcome?.checkedAt;
  first.act(pane.excel);
  await pane.rest();
  then.act(pane.excel);
  await settled(pane);
  const isFollowed = JSON.stringify(pane.state.outcome?.tables) === JSON.stringify(await fresh());
  if (!isFollowed) {
    expect(pane.state.outcome?.checkedAt).toBe(checkedAt);
    await pane.session.check();
  }
  expect(pane.state.outcome?.tables).toEqual(await fresh());
  closeExcel();
  return isFollowed ? "followed" : "stale";
}

describe("following edits", () => {
  it.each(EVENT_FAULTS)(
    "under $title",
    async (fault) => {
      const seen = new Set<Outcome>();
      for (const [index, first] of SOME_EDITS.entries())
        seen.add(await followedOrStale(fault, first, SOME_EDITS[SOME_EDITS.length - 1 - index] ?? first));
      noteOutcomes(FOLLOWING.id, fault.id, [...seen]);
      if (fault.isWhole) expect([...seen]).toEqual(["followed"]);
      expect([...seen].sort()).toEqual(outcomesOf(FOLLOWING.id, fault.id));
    },
    ALL_EDITS,
  );
});

describe("an edit that is told of late", () => {
  it("while the add-in writes elsewhere is followed when it has written", async () => {
    const pane = await PaneOnExcel.open(openBook());
    const { faults, costs } = pane.excel.host;
    const finding = pane.state.outcome?.tables[1]?.findings.find(({ fix }) => fix !== null);
    if (!finding) throw new Error("The second table has a sign of the wrong width.");
    faults.events.hold();
    UserEdits.ofCell(9, 4, "≤20万元").act(pane.excel);
    await pane.session.previewFix(finding);
    faults.slowDown(20);
    faults.afterSync(costs.syncs + 1, () => faults.events.release());
    await pane.session.applyPreview();
    faults.clear();
    await pane.rest();
    expect(pane.state).toMatchObject({ problem: null, editedSheets: [] });
    expect(pane.state.outcome?.tables).toEqual(await fresh());
  });

  it("while the first check reads leaves its sheet to be read again", async () => {
    const excel = openBook();
    const edit = UserEdits.ofCell(9, 4, "≤20万元");
    // The last request of the check: all cells have been read.
    await PaneOnExcel.open(excel);
    const last = excel.host.costs.syncs;
    closeExcel();
    const again = openBook();
    again.host.faults.slowDown(20);
    again.host.faults.afterSync(last, () => edit.act(again));
    const pane = await PaneOnExcel.open(again);
    again.host.faults.clear();
    await pane.hear();
    await settled(pane);
    expect(pane.state.outcome?.tables).toEqual(await fresh());
  });
});

describe.each(PANE_DEEDS)("$title after edits", (deed) => {
  const expectations = new Map<UserEdits, Expected>();

  beforeAll(async () => {
    for (const edits of SOME_EDITS) expectations.set(edits, await afterFreshCheck(deed, edits));
  }, ALL_EDITS);

  it.each(EVENT_FAULTS)(
    "under $title",
    async (fault) => {
      const seen = new Set<Outcome>();
      for (const edits of SOME_EDITS) {
        const expected = expectations.get(edits);
        if (!expected) throw new Error("What the edits come to was found out before.");
        try {
          const at = await behind(deed, edits, fault);
          seen.add(await outcomeOf(at, expected));
          await settled(at.pane);
          if (fault.isWhole) expect(at.pane.state.outcome?.tables).toEqual(await fresh());
        } catch (error) {
          throw new Error(`${edits.name}\n${String(error)}`, { cause: error });
        }
      }
      noteOutcomes(deed.id, fault.id, [...seen]);
      expect([...seen].sort()).toEqual(outcomesOf(deed.id, fault.id));
    },
    ALL_EDITS,
  );
});
