import { formatCell } from "../../../src/domain/grid/address";
import { readMoneyUnit } from "../../../src/domain/table/readMoneyUnit";
import { sketchTables } from "../../../src/domain/table/sketchTables";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";

/** The money unit of a table in the seed form and how it is known, with the cell that says it. */
function moneyUnitOf(rows: readonly FormRow[], moneyUnit: string | null = null, title = "绩效目标表") {
  const [table] = sketchTables(seedFormGrid({ rows, moneyUnit, title }));
  if (!table) throw new Error("The form is read as no table.");
  const { unit, source, cell } = readMoneyUnit(table.head, table.rows);
  return [unit, source, cell && formatCell(cell)];
}

const cost = (target: string): FormRow => ["产出指标", "成本指标", "印刷费", "", target];

it("is what the head states before what the costs say", () => {
  expect(moneyUnitOf([cost("≤5600元")], "单位：万元")).toEqual(["万元", "stated", "A3"]);
});

it("is what the head states first where it states two", () => {
  expect(moneyUnitOf([cost("≤56万元")], "单位：万元", "绩效目标表（单位：元）")).toEqual([
    "元",
    "mixed",
    "A1",
  ]);
  expect(moneyUnitOf([cost("≤56万元")], "单位：元", "绩效目标表（单位：元）")).toEqual([
    "元",
    "stated",
    "A1",
  ]);
});

describe("where the head states none", () => {
  it.each<[string, readonly FormRow[]]>([
    ["all of them", [cost("≤5600元"), cost("300元")]],
    ["those of them that are amounts", [cost("≤5600元"), cost("≤20元/人"), cost("不超预算"), cost("≤10%")]],
    ["a range alone", [cost("5000-5600元")]],
    [
      "the costs, beside another amount",
      [cost("≤5600元"), ["效益指标", "经济效益指标", "增收", "", "≥3万元"]],
    ],
  ])("it is as the costs write it: %s", (_, rows) => {
    expect(moneyUnitOf(rows)).toEqual(["元", "inferred", null]);
  });

  it("costs in 万 are written in 万元", () => {
    expect(moneyUnitOf([cost("≤56万")])).toEqual(["万元", "inferred", null]);
  });

  it.each<[string, readonly FormRow[]]>([
    ["a range and a limit in two units", [cost("5000-5600元"), cost("≤3万元")]],
    ["costs in two units", [cost("≤5600元"), cost("≤3万元")]],
    ["costs in words", [cost("不超预算")]],
    ["a cost for each person", [cost("≤20元/人")]],
    ["amounts that are no costs", [["效益指标", "经济效益指标", "增收", "", "≥5000元"]]],
  ])("%s tell nothing: 万元, marked as missing", (_, rows) => {
    expect(moneyUnitOf(rows)).toEqual(["万元", "missing", null]);
  });
});
