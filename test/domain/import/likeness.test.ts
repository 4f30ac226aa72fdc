import { likeness, pairsOf } from "../../../src/domain/import/likeness";

const alike = (left: string, right: string): number => likeness(pairsOf(left), pairsOf(right));

it.each([
  ["the same name", "数字档案室建设", "数字档案室建设", 1],
  ["brackets, stops and spaces do not count", "数字档案室（一期）建设。", "数字档案室 一期建设", 1],
  ["of three pairs either side one is shared", "检查次数", "检查人数", 1 / 3],
  ["a year counts like any other characters", "2023年", "2024年", 0.5],
  ["a pair that stands twice here and once there is shared once", "检查检查", "检查", 0.5],
  ["nothing in common", "数字档案室", "人口抽样", 0],
  ["one character has no pair", "水", "水", 0],
  ["no names at all are not the same name", "", "", 0],
  ["a name against none", "检查次数", "", 0],
])("%s: %s, %s", (_, left, right, share) => {
  expect(alike(left, right)).toBeCloseTo(share, 10);
  expect(alike(right, left)).toBeCloseTo(share, 10);
});
