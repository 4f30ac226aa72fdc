import { findingsOfRows, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

const ROAD = ["产出指标", "数量指标", "扶持经济薄弱村", "维修进村辅路", ">350米"] as const;
const WELL = ["产出指标", "数量指标", "扶持经济薄弱村", "维修灌溉机井", ">1口"] as const;

const helped = (description: string): FormRow => [
  "产出指标",
  "数量指标",
  "扶持经济薄弱村",
  description,
  "1项",
];

it("hits table 9's rows 2 to 5, and not row 7, which stands under 质量指标", () => {
  expect(seedHits("I19")).toEqual(["9.2", "9.3", "9.4", "9.5"]);
});

it("proposes the name from the row's own description", () => {
  const [finding] = findingsOfSheets("I19", seedGrids());
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 9, column: 2 }, row: 9 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“数量指标”下有 4 行都叫“扶持经济薄弱村”，看了描述“田间工作路硬化”才知道这一行考核什么。",
    "4 行同名：扶持经济薄弱村 → 扶持经济薄弱村：田间工作路硬化",
    "请把三级指标写成“扶持经济薄弱村：田间工作路硬化”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "Under “数量指标” 4 rows are named “扶持经济薄弱村”; only the description “田间工作路硬化” says what this one measures.",
    "4 rows named 扶持经济薄弱村 → 扶持经济薄弱村：田间工作路硬化",
    "Name the row “扶持经济薄弱村：田间工作路硬化”.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [
      { cell: { row: 9, column: 2 }, before: "扶持经济薄弱村", after: "扶持经济薄弱村：田间工作路硬化" },
    ],
  });
});

it.each([
  [
    "both in one of 25 characters",
    "硬化入户道路并维修排水沟渠和旧机井",
    "扶持经济薄弱村：硬化入户道路并维修排水沟渠和旧机井",
  ],
  [
    "the description where both have 26",
    "硬化入户道路并维修排水沟渠和灌溉机井",
    "硬化入户道路并维修排水沟渠和灌溉机井",
  ],
  [
    "a description of 25",
    "维修四个经济薄弱村的全部进村辅路和排水沟渠以及机井",
    "维修四个经济薄弱村的全部进村辅路和排水沟渠以及机井",
  ],
  ["a description that holds the name", "扶持经济薄弱村维修灌溉机井", "扶持经济薄弱村维修灌溉机井"],
  ["a verb that only begins like a definition", "指导农户种植", "扶持经济薄弱村：指导农户种植"],
  ["words that only sound like a sentence", "解决群众反映的问题", "扶持经济薄弱村：解决群众反映的问题"],
])("proposes %s", (_, description, after) => {
  const [finding] = findingsOfRows("I19", helped(description), WELL);
  expect(finding?.fix?.changes).toEqual([{ cell: { row: 8, column: 2 }, before: "扶持经济薄弱村", after }]);
});

it.each([
  "反映维修灌溉机井情况",
  "维修道路，清理沟渠",
  "维修四个经济薄弱村的全部进村辅路和排水沟渠以及旧机井",
])("makes no name of a sentence or of more than 25 characters: %s", (description) => {
  const [finding] = findingsOfRows("I19", helped(description), WELL);
  expect(finding).toMatchObject({ severity: "warning", fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `“数量指标”下有 2 行都叫“扶持经济薄弱村”，看了描述“${description}”才知道这一行考核什么。`,
    "2 行同名：扶持经济薄弱村 → 每行一个名称",
    `请把“${description}”里能区分的词写进三级指标。`,
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `Under “数量指标” 2 rows are named “扶持经济薄弱村”; only the description “${description}” says what this one measures.`,
    "2 rows named 扶持经济薄弱村 → a name for each row",
    `Put what is particular in “${description}” into the 三级指标.`,
  ]);
});

it("writes no name into a cell that the rows share", () => {
  const grid = gridOf(seedFormRows({ rows: [ROAD, ["产出指标", "数量指标", "", "维修灌溉机井", ">1口"]] }), {
    merges: ["C9:C10"],
  });
  const findings = findingsOfSheets("I19", [grid]);
  expect(findings.map(({ fix }) => fix)).toEqual([null, null]);
  expect(wordsOf(findings[1], "zh-CN")[2]).toBe(
    "请先取消三级指标的合并单元格，再把三级指标写成“扶持经济薄弱村：维修灌溉机井”。",
  );
  expect(wordsOf(findings[1], "en-US")[2]).toBe(
    "Unmerge the 三级指标 first. Name the row “扶持经济薄弱村：维修灌溉机井”.",
  );
});

it("goes by the 一级指标 where there is no 二级指标", () => {
  const under = (level1: string) => {
    const rows = ["维修进村辅路", "维修灌溉机井"].map((description): FormRow => [
      level1,
      "",
      "扶持经济薄弱村",
      description,
      "≥1项",
    ]);
    return findingsOfRows("I19", ...rows)[0];
  };
  expect(wordsOf(under("产出指标"), "zh-CN")[0]).toMatch(/^“产出指标”下有 2 行都叫“扶持经济薄弱村”/);
  expect(wordsOf(under(""), "zh-CN")[0]).toMatch(/^有 2 行都叫“扶持经济薄弱村”/);
  expect(wordsOf(under(""), "en-US")[0]).toMatch(/^2 rows are named “扶持经济薄弱村”/);
});

it.each([
  ["another 二级指标", ["产出指标", "质量指标", "扶持经济薄弱村", "维修灌溉机井", ">1口"]],
  ["the same description", ["产出指标", "数量指标", "扶持经济薄弱村", "维修进村辅路", ">1口"]],
  ["no description", ["产出指标", "数量指标", "扶持经济薄弱村", "", ">1口"]],
  ["another name", ["产出指标", "数量指标", "扶持薄弱村机井", "维修灌溉机井", ">1口"]],
] as const)("is silent for a second row with %s", (_, row) => {
  expect(findingsOfRows("I19", ROAD, row)).toEqual([]);
});

it("is silent for rows without a name, whatever they describe", () => {
  const nameless = (description: string): FormRow => ["产出指标", "数量指标", "", description, "1项"];
  expect(findingsOfRows("I19", nameless("维修进村辅路"), nameless("维修灌溉机井"))).toEqual([]);
});
