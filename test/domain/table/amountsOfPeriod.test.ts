import type { Period } from "../../../src/domain/table/Layout";
import { labelsOfPeriod } from "../../../src/domain/table/periodFields";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

/** The labels that count for a block, in their order: "total B1". */
function labelsOf(period: Period, rows: Rows): string[] {
  const { view, cells } = headOf(rows);
  return labelsOfPeriod(view, cells, period).map(
    ({ role, cell }) => `${role} ${placed(cell)?.split("@")[1] ?? ""}`,
  );
}

const TOTALS = ["中期资金总额", 300, "年度资金总额", 100];

it.each<[string, Rows, longTerm: readonly string[], annual: readonly string[]]>([
  [
    "当年财政拨款 below the amount of all years is a part of that",
    [TOTALS, ["其中：当年财政拨款", 200, "其中：当年财政拨款", 80]],
    ["total A1", "fiscal A2"],
    ["total C1", "fiscal C2"],
  ],
  [
    "上年结转资金 is a part as the others are",
    [TOTALS, ["上年结转资金", 30, "上年结转资金", 10]],
    ["total A1", "carriedOver A2"],
    ["total C1", "carriedOver C2"],
  ],
  [
    "another part that names the year is the year's, below the amount of all years",
    [TOTALS, ["年度其他资金", 5]],
    ["total A1"],
    ["total C1", "other A2"],
  ],
  [
    "an amount that names no period beside one of each is the year's, behind its own",
    [["资金总额", 90, ...TOTALS]],
    ["total C1"],
    ["total E1", "total A1"],
  ],
  [
    "项目资金总额 right of the year's amount is that of all years",
    [["年度资金总额", 100, "项目资金总额", 300]],
    ["total C1"],
    ["total A1"],
  ],
  [
    "the only budget is that of both blocks, beside fields that are anyway",
    [
      ["项目名称", "甲"],
      ["资金总额", 100],
    ],
    ["project A1", "total A2"],
    ["project A1", "total A2"],
  ],
  [
    "a part of all years' money without its whole counts once",
    [["中期财政拨款", 50]],
    ["fiscal A1"],
    ["fiscal A1"],
  ],
  [
    "the other block's goal is none of its fields",
    [["中期目标", "建成", "年度目标"]],
    ["goal A1"],
    ["goal C1"],
  ],
  [
    "words in which a goal only occurs are no label",
    [["中期目标值", "本项目中长期目标", "年度目标责任书"]],
    [],
    [],
  ],
])("%s", (_, rows, longTerm, annual) => {
  expect(labelsOf("longTerm", rows)).toEqual(longTerm);
  expect(labelsOf("annual", rows)).toEqual(annual);
});
