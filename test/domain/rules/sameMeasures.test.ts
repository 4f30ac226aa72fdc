import { agrees, unitOfName } from "../../../src/domain/rules/unitOfName";
import { findingsOfRows } from "../../support/findingsOf";

it.each([
  ["道路长度（公里）", "5千米"],
  ["道路长度（千米）", "5公里"],
  ["道路长度（千米）", "5km"],
  ["药品重量（千克）", "5公斤"],
  ["药品重量（公斤）", "5千克"],
  ["土方量（立方米）", "5m³"],
  ["土方量（方）", "5立方米"],
  ["用电量（千瓦时）", "5度"],
])("%s and %s are the same unit", (name, value) => {
  expect(findingsOfRows("I21", ["产出指标", "数量指标", name, "", value])).toEqual([]);
});

it.each([
  ["道路长度（千米）", "5米"],
  ["药品重量（千克）", "5克"],
  ["土方量（立方米）", "5平方米"],
])("%s and %s are not", (name, value) => {
  expect(findingsOfRows("I21", ["产出指标", "数量指标", name, "", value])).toHaveLength(1);
});

it("thousands and ten thousands of people are people all the same", () => {
  const named = unitOfName("受益人口（万人）");
  expect(named && agrees(named, "千人")).toBe(true);
});
