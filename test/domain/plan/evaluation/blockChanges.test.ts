import { formatArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { changesOfBlocks } from "../../../../src/domain/plan/evaluation/blockChanges";
import { lookKey } from "../../../../src/domain/plan/lookKey";
import type { BlockChange } from "../../../../src/domain/plan/WritePlan";
import { gridOf } from "../../../support/gridOf";
import { handmadeBlock } from "../../../support/handmadeBlock";
import { sheetOfTables } from "../../../support/manyTables";
import { evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";

const EVALUATION = "_绩效助手_评价_";
const SUMMARY = "_绩效助手_合计_";

const { state } = handmadeBlock();

/** A sheet with blocks of these names, each as it was made by hand. */
const sheetWith = (names: readonly string[], key = lookKey(state)): SheetGrid => ({
  ...gridOf([["甲"]]),
  ownedBlocks: names.map((name) => ({ name, area: state.area, record: '{"made":1}', lookKey: key })),
});

/** [name, where it stood, where it shall stand] of each change. */
const words = (changes: readonly BlockChange[]) =>
  changes.map(({ name, before, after }) => [
    name,
    before && formatArea(before.area),
    after && formatArea(after.area),
  ]);

describe("the name of a block that is taken", () => {
  const names = (there: readonly string[], wanted: readonly string[]) =>
    changesOfBlocks(
      sheetWith(there),
      wanted.map((prefix) => ({ prefix, owned: null, state })),
      [],
    ).map(({ name }) => name);

  it("has the first number of its kind, and the next one the next", () => {
    expect(names([], [EVALUATION, SUMMARY, EVALUATION, SUMMARY, EVALUATION])).toEqual([
      `${EVALUATION}1`,
      `${SUMMARY}1`,
      `${EVALUATION}2`,
      `${SUMMARY}2`,
      `${EVALUATION}3`,
    ]);
  });

  it("is none that the sheet has", () => {
    expect(names([`${EVALUATION}1`, `${EVALUATION}2`], [EVALUATION, SUMMARY])).toEqual([
      `${EVALUATION}3`,
      `${SUMMARY}1`,
    ]);
    expect(names([`${EVALUATION}2`], [EVALUATION, EVALUATION])).toEqual([`${EVALUATION}1`, `${EVALUATION}3`]);
  });

  it("is given to the blocks of all tables of a sheet", () => {
    const { ownedBlocks } = withEvaluation(sheetOfTables(2));
    expect(ownedBlocks.map(({ name }) => name).sort()).toEqual([
      `${SUMMARY}1`,
      `${SUMMARY}2`,
      `${EVALUATION}1`,
      `${EVALUATION}2`,
    ]);
  });
});

describe("a block that the sheet has", () => {
  const changes = (grid: SheetGrid, wanted = state) => {
    const [owned = null] = grid.ownedBlocks;
    return changesOfBlocks(grid, [{ prefix: EVALUATION, owned, state: wanted }], []);
  };

  it("is left alone where it stands and looks as it shall", () => {
    expect(changes(sheetWith([`${EVALUATION}4`]))).toEqual([]);
  });

  it("is taken anew under its name where it moves, and keeps what restoring the sheet needs", () => {
    const lower = { ...state, area: { ...state.area, row: state.area.row + 1 } };
    const [change] = changes(sheetWith([`${EVALUATION}4`]), lower);
    expect(words(change ? [change] : [])).toEqual([
      [`${EVALUATION}4`, formatArea(state.area), formatArea(lower.area)],
    ]);
    expect([change?.before?.record, change?.after?.record]).toEqual(['{"made":1}', '{"made":1}']);
  });

  it("is taken anew where it looks otherwise", () => {
    const found = formatArea(state.area);
    expect(words(changes(sheetWith([`${EVALUATION}4`], "otherwise")))).toEqual([
      [`${EVALUATION}4`, found, found],
    ]);
  });
});

it("blocks to give back come first, with nothing in their place", () => {
  const grid = sheetWith([`${EVALUATION}1`]);
  const wanted = [{ prefix: SUMMARY, owned: null, state }];
  expect(words(changesOfBlocks(grid, wanted, grid.ownedBlocks))).toEqual([
    [`${EVALUATION}1`, formatArea(state.area), null],
    [`${SUMMARY}1`, null, formatArea(state.area)],
  ]);
});

it("a second run changes no block", () => {
  expect(evaluationPlan(withEvaluation(sheetOfTables(2))).sheets).toEqual([]);
});
