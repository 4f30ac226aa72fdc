import { hasOwnLook, lookKey } from "../../../src/domain/plan/lookKey";
import type { BlockRegion, BlockState, ColourScale } from "../../../src/domain/plan/WritePlan";
import { ownerOf, ownerSum } from "../../../src/domain/table/ownerSum";
import { handmadeBlock, shifted } from "../../support/handmadeBlock";

const block = handmadeBlock();
const changed = (by: (state: BlockState) => Partial<BlockState>): string =>
  lookKey({ ...block.state, ...by(block.state) });
const region = (index: number, by: Partial<BlockRegion>) =>
  changed(({ regions }) => ({ regions: regions.map((one, i) => (i === index ? { ...one, ...by } : one)) }));
const scales = (by: (scale: ColourScale) => Partial<ColourScale>) =>
  changed((state) => ({ scales: state.scales.map((one) => ({ ...one, ...by(one) })) }));
const cells = (row: number, column: number, rowCount: number, columnCount: number) => {
  return { area: { row, column, rowCount, columnCount } };
};

describe("the key of a block's look", () => {
  it("is the same wherever the block stands", () => {
    const key = lookKey(block.state);
    expect(lookKey(shifted(block, 3).state)).toBe(key);
    expect(lookKey(handmadeBlock({ row: 40 }).state)).toBe(key);
  });

  it.each<[what: string, other: () => string]>([
    ["a number format", () => region(5, { numberFormat: "0%" })],
    ["what may be typed", () => region(1, { entry: null })],
    ["the alignment", () => region(1, { align: "Left" })],
    ["the rows of a region", () => region(1, cells(8, 7, 5, 1))],
    ["the place of a region", () => region(1, cells(9, 7, 4, 1))],
    ["the column of a region", () => region(1, cells(8, 8, 4, 1))],
    ["the width of a region", () => region(1, cells(8, 7, 4, 2))],
    ["the full points of a colour scale", () => scales(() => ({ highest: "6" }))],
    ["the cells of a colour scale", () => scales(({ areas }) => ({ areas: areas.slice(0, 1) }))],
    ["the grades", () => lookKey(handmadeBlock({ grades: { kind: "list", values: ["优", "良"] } }).state)],
  ])("is another where something else is: %s", (_what, other) => {
    expect(other()).not.toBe(lookKey(block.state));
    expect(other()).not.toBe("");
  });

  it("names the project whose block it is, by which the reader knows it", () => {
    const [owner, key] = [ownerSum("河道清淤"), lookKey(block.state)];
    expect(ownerOf({ lookKey: changed(() => ({ owner })) })).toBe(owner);
    expect(changed(() => ({ owner })).startsWith(key)).toBe(true);
    expect(changed(() => ({ owner: "" }))).toBe(key);
    expect(ownerOf({ lookKey: key })).toBe("");
    expect(ownerOf({ lookKey: "" })).toBe("");
  });
});

describe("the owner of a block", () => {
  it("is the same however the project's name is spaced, and another for another name", () => {
    expect(ownerSum(" 河道 清淤\n")).toBe(ownerSum("河道清淤"));
    expect(ownerSum("河道清淤")).not.toBe(ownerSum("泵站检修"));
    expect(ownerSum("河道清淤")).not.toBe("");
  });

  it.each(["", "  ", "\n"])("is nobody where the table has no name: %j", (name) => {
    expect(ownerSum(name)).toBe("");
  });
});

describe("a block without a look of its own", () => {
  const plainWith = (by: Partial<BlockRegion>, scales: BlockState["scales"] = []): BlockState => {
    const { state } = block;
    const regions = state.regions.map((one) => ({ ...one, numberFormat: null, entry: null, ...by }));
    return { ...state, regions, scales };
  };

  it("has no key, as the records of 校验列 have never held one", () => {
    expect(lookKey(plainWith({}))).toBe("");
    expect(hasOwnLook(plainWith({}))).toBe(false);
  });

  const some = (by: Partial<BlockRegion>): BlockState => {
    const { regions, ...state } = plainWith({});
    return { ...state, regions: regions.map((one, index) => (index === 1 ? { ...one, ...by } : one)) };
  };

  it.each<[what: string, state: BlockState]>([
    ["a colour scale", plainWith({}, block.state.scales)],
    ["a number format in one of its regions", some({ numberFormat: "0.00" })],
    ["an entry rule in one of its regions", some({ entry: { kind: "date" } })],
  ])("is not one with %s", (_what, state) => {
    expect(hasOwnLook(state)).toBe(true);
    expect(lookKey(state)).not.toBe("");
  });
});
