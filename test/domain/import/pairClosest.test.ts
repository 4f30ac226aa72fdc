import { pairClosest } from "../../../src/domain/import/pairClosest";

const paired = (
  own: readonly string[],
  source: readonly string[],
  options: { least?: number; mayPair?: (own: string, source: string) => boolean } = {},
) =>
  pairClosest(own, source, { textOf: (name) => name, least: 0.5, ...options }).map((pair) => [
    pair.own,
    pair.source,
  ]);

it("gives a name to the one most like it, also where another asks first", () => {
  expect(paired(["档案室改造", "档案室建设"], ["档案室建设项目"])).toEqual([
    ["档案室建设", "档案室建设项目"],
  ]);
});

it("gives the names that are left to the next most alike, none of them twice", () => {
  expect(paired(["档案室改造", "档案室建设"], ["档案室建设项目", "档案室改建"])).toEqual([
    ["档案室建设", "档案室建设项目"],
    ["档案室改造", "档案室改建"],
  ]);
});

it("leaves alone what is too unlike; just like enough is enough", () => {
  // Of two pairs of characters either side one is shared: 0.5.
  expect(paired(["印刷费"], ["印刷册"], { least: 0.5 })).toEqual([["印刷费", "印刷册"]]);
  expect(paired(["印刷费"], ["印刷册"], { least: 0.51 })).toEqual([]);
});

it("pairs none that may not be paired, however alike", () => {
  expect(paired(["合格率"], ["合格率"], { mayPair: () => false })).toEqual([]);
  expect(paired(["合格率甲", "合格率"], ["合格率"], { mayPair: (own) => own === "合格率甲" })).toEqual([
    ["合格率甲", "合格率"],
  ]);
});
