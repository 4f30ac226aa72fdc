import { explainedCells } from "../../../src/domain/table/explainedCells";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** How many cells of a column, below its header in row 1, such a column would hold. */
function explained(role: HeaderRole, cells: readonly TestCell[], merges: readonly string[] = []): number {
  return explainedCells(
    new TableView(gridOf([["表头"], ...cells.map((cell) => [cell])], { merges })),
    role,
    0,
    0,
  );
}

it.each<[HeaderRole, readonly TestCell[], readonly TestCell[]]>([
  ["level1", ["产出指标", "效益指标（30分）"], ["数量指标", "甲"]],
  ["level2", ["数量指标", "社会效益指标"], ["产出指标", "甲"]],
  ["level3", ["清淤河道条数"], [20, "20", "≥", { value: 20, text: "20条" }]],
  ["target", ["≥20条", "95%", 3, "2024年12月底前"], ["/", "无", { value: "#REF!", text: "#REF!" }]],
  ["actual", ["20条", 0.95], ["—"]],
  ["operator", ["≥", "等于", "正向", "定性"], ["20条", "甲"]],
  [
    "measure",
    ["%", "平方米", "个", "站次", "平方米/人·年度"],
    ["20个", "湖城市水务局", "反映河道清淤的数量情况"],
  ],
  ["weight", [10, "10分", "20%", " 5 ", { value: 10, text: "10 个点" }], ["十分", "约10", "10分以内"]],
  ["score", [9.5, "10"], ["优"]],
  ["rate", [1, "96.38%"], ["按期"]],
  ["deviation", ["5%"], ["较大"]],
  ["total", [249, "249万元"], ["运维保障"]],
  ["fiscal", ["249.00"], ["财政"]],
  ["carriedOver", [0], ["上年"]],
  ["other", [1.5], ["自筹"]],
  ["executed", ["240元"], ["未支付"]],
  ["project", ["河道清淤"], [3, "3"]],
  ["goal", ["保障河道清淤按期完成"], [2024]],
])("a column of %s holds %j, not %j", (role, own, others) => {
  expect(explained(role, [...own, ...others])).toBe(own.length);
});

it.each<[HeaderRole, string]>([
  ["target", "明显提升"],
  ["actual", "基本完成"],
  ["target", "小学600人,初中700人"],
])("words may be a %s: %s counts half", (role, words) => {
  expect(explained(role, [words])).toBe(0.5);
});

it.each<HeaderRole>(["unit", "department"])("a name that sounds like no unit's may be a %s's", (role) => {
  expect(explained(role, ["湖城市水务局", "第三方"])).toBe(1.25);
});

it("blank cells, and what is merged down, count once at most", () => {
  expect(explained("level1", ["产出指标", null, " ", "效益指标"], ["A2:A4"])).toBe(2);
});

it("blank cells are not even half a unit's name", () => {
  expect(explained("unit", [" ", null, "", "　"])).toBe(0);
});

it("some rows tell enough", () => {
  expect(explained("level3", Array<TestCell>(500).fill("清淤"))).toBeLessThan(100);
});

it("a sheet that ends with the header tells nothing", () => {
  expect(explained("level3", [])).toBe(0);
});
