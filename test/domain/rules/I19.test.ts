import { findingsOfRows, findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { seedFormRows } from "../../support/seedForm";
import { gridOf } from "../../support/gridOf";
import { seedGrids } from "../../support/seedGrids";

const ROAD = ["产出指标", "数量指标", "扶持经济薄弱村", "维修进村辅路", ">350米"] as const;
const WELL = ["产出指标", "数量指标", "扶持经济薄弱村", "维修灌溉机井", ">1口"] as const;

it("hits table 9's rows 2 to 5, and not row 7, which stands under 质量指标", () => {
  expect(seedHits("I19")).toEqual(["9.2", "9.3", "9.4", "9.5"]);
});

it("proposes the name from the row's own description", () => {
  const [finding] = findingsOfSheets("I19", seedGrids());
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 9, column: 2 }, row: 9 });
  expect(messageOf(finding)).toBe(
    "“数量指标”下有 4 行都叫“扶持经济薄弱村”，看了描述“田间工作路硬化”才知道这一行考核什么。",
  );
  expect(mendOf(finding)).toContain("“扶持经济薄弱村：田间工作路硬化”");
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [
      { cell: { row: 9, column: 2 }, before: "扶持经济薄弱村", after: "扶持经济薄弱村：田间工作路硬化" },
    ],
  });
});

it("makes no name of a sentence, nor one that is too long", () => {
  const long = "维修四个经济薄弱村的全部进村辅路和排水沟渠";
  const [finding, other] = findingsOfRows(
    "I19",
    [...ROAD.slice(0, 3), long, ">350米"] as unknown as typeof ROAD,
    [...WELL.slice(0, 3), "反映维修灌溉机井情况", ">1口"] as unknown as typeof WELL,
  );
  expect(finding?.fix?.changes[0]?.after).toBe(long);
  expect(other?.fix).toBeNull();
  expect(mendOf(other)).toContain("“反映维修灌溉机井情况”里能区分的词");
});

it("writes no name into a cell that the rows share", () => {
  const grid = gridOf(seedFormRows({ rows: [ROAD, ["产出指标", "数量指标", "", "维修灌溉机井", ">1口"]] }), {
    merges: ["C9:C10"],
  });
  const findings = findingsOfSheets("I19", [grid]);
  expect(findings.map(({ fix }) => fix)).toEqual([null, null]);
});

it.each([
  ["another 二级指标", ["产出指标", "质量指标", "扶持经济薄弱村", "维修灌溉机井", ">1口"]],
  ["the same description", ["产出指标", "数量指标", "扶持经济薄弱村", "维修进村辅路", ">1口"]],
  ["no description", ["产出指标", "数量指标", "扶持经济薄弱村", "", ">1口"]],
  ["another name", ["产出指标", "数量指标", "扶持薄弱村机井", "维修灌溉机井", ">1口"]],
] as const)("is silent for a second row with %s", (_, row) => {
  expect(findingsOfRows("I19", ROAD, row)).toEqual([]);
});
