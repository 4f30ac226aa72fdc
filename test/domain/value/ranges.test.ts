import { describeTable, readText } from "./valueTable";

describeTable("ranges with units of their own", [
  ["30-35MPa", "30..35 MPa"],
  ["3千元-1万元", "0.3..1 万元"],
  ["3千-1万元", "0.3..1 万元"],
  ["20±2℃", "18..22 ℃"],
  ["20℃±2℃", "18..22 ℃"],
]);

describeTable("ranges with words around them", [
  ["重要建筑物测量控制点坐标误差≤±10毫米", "-10..10 毫米 ?prose"],
  ["重要建筑物测量控制点坐标误差≤±10", "-10..10 ?prose"],
  ["开展3-5次；其中培训2次", "several (3..5 次 ?prose) (= 2 次 ?operator,prose)"],
]);

describeTable("near misses of ranges", [
  ["≥±10%", "unreadable"],
  ["±5%以上", "words"],
  ["3-5次以上", "words"],
  ["工期误差±半天", "words"],
  ["100米±5厘米", "words"],
  ["100台±5套", "words"],
  ["3次-5天", "words"],
  ["3次≤次数≤5天", "unreadable"],
  ["3次≤次数≤5次，每次2天", "several (3..5 次) (= 2 天/次 ?operator)"],
  ["3次≤培训次数≤计划数", "words"],
  ["100元/人-200元", "words"],
]);

describe("a range of money", () => {
  test.each([
    ["3万≤成本≤5万", "3..5 万元 ?unit"],
    ["3万≤成本≤5万元", "3..5 万元 ?unit"],
  ])("in a cost row infers the unit that one end lacks: %s is %s", (text, meaning) => {
    expect(readText(text, true)).toBe(meaning);
  });

  test("whose ends say 千 alone is one of 千元 in a cost row only", () => {
    expect(readText("3千-5千", true)).toBe("3..5 千元 ?unit");
    expect(readText("3千-5千")).toBe("3000..5000");
  });
});
