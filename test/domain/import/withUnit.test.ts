import type { TableRow } from "../../../src/domain/import/ActualsImport";
import { unitOfRow, withUnit } from "../../../src/domain/import/withUnit";
import { readTables } from "../../../src/domain/table/readTables";
import type { MoneyUnitField } from "../../../src/domain/table/TargetTable";
import type { MoneyUnit } from "../../../src/domain/value/Money";
import { filledGrid } from "../../support/filledGrid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

interface Row {
  readonly target: TestCell;
  readonly level2?: string;
  readonly level3?: string;
  readonly money?: MoneyUnit;
  readonly source?: MoneyUnitField["source"];
}

/** A row of a table in 万元, or as a test has it. */
function rowOf({ money = "万元", source = "stated", ...row }: Row): TableRow {
  const [table] = readTables([filledGrid([row])], { fiscalYear: null }).tables;
  const [indicator] = table?.indicators ?? [];
  if (!table || !indicator) throw new Error("no row");
  return { table: { ...table, moneyUnit: { unit: money, source, cell: null } }, indicator };
}

const brought = (text: string, own: Row, source: Row) =>
  withUnit(text, { own: rowOf(own), source: rowOf(source) });

const COST = { level2: "成本指标" };

it.each<[string, string, Row, Row, string]>([
  ["元 go among 万元 with their unit", "500000", { target: "≤56万元" }, { target: "≤560000元" }, "500000元"],
  ["one unit on both sides goes without saying", "50", { target: "≤56万元" }, { target: "≤56万元" }, "50"],
  [
    "a range's unit counts as well",
    "500000",
    { target: "40-56万元" },
    { target: "400000-560000元" },
    "500000元",
  ],
  [
    "5万册 and 50000册 are counted in one unit",
    "52000",
    { target: "≥5万册" },
    { target: "≥50000册" },
    "52000",
  ],
  ["台 beside 台(套) is one unit", "3", { target: "≥2台" }, { target: "≥2台(套)" }, "3"],
  ["公里 are told from 米", "3", { target: "≥2000米" }, { target: "≥2公里" }, "3公里"],
  [
    "a return without targets leaves its unit to the row here",
    "3",
    { target: "≥2条" },
    { target: null },
    "3",
  ],
  [
    "a cost without a target is in its table's unit",
    "500000",
    { ...COST, target: "≤56万元" },
    { ...COST, target: null, money: "元" },
    "500000元",
  ],
  [
    "and so is one whose target says no unit",
    "50",
    { ...COST, target: "≤56" },
    { ...COST, target: "≤56", money: "元" },
    "50元",
  ],
  [
    "a table that says no money unit lends none",
    "50",
    { ...COST, target: "≤560000元" },
    { ...COST, target: null, source: "missing" },
    "50",
  ],
  [
    "nor one that says two",
    "50",
    { ...COST, target: "≤56" },
    { ...COST, target: null, money: "元", source: "mixed" },
    "50",
  ],
  [
    "what is no cost is not in the table's money",
    "30",
    { target: "≥20" },
    { target: "≥20", money: "元" },
    "30",
  ],
  ["96 beside ≥95% is 96%", "96", { target: "基本合格" }, { target: "≥95%" }, "96%"],
  ["0.96 may be 96%: nobody makes it 0.96%", "0.96", { target: "基本合格" }, { target: "≥95%" }, "0.96"],
  ["what says its unit keeps it", "50万元", { target: "≤560000元" }, { target: "≤56万元" }, "50万元"],
  ["¥ tells no unit", "¥500000", { target: "≤56万元" }, { target: "≤560000元" }, "500000元"],
  ["and needs none", "￥50", { target: "≤56万元" }, { target: "≤56万元" }, "50"],
  ["words are no number", "达成", { target: "≤56万元" }, { target: "≤560000元" }, "达成"],
  ["thousands are parted by commas", "500,000", { target: "≤56万元" }, { target: "≤560000元" }, "500,000元"],
])("%s: %s", (_, text, own, source, expected) => {
  expect(brought(text, own, source)).toBe(expected);
});

it("beside 度量单位 a number alone is counted in that, and says so where the row here has no such column", () => {
  const grid = gridOf([
    ["甲绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值"],
    ["产出指标", "数量指标", "外借量", "≥", 5.2, "万册次", 5.6],
  ]);
  const [table] = readTables([grid], { fiscalYear: null }).tables;
  const [indicator] = table?.indicators ?? [];
  if (!table || !indicator) throw new Error("no row");
  const source = { table, indicator };
  expect(unitOfRow(source)).toBe("万册次");
  expect(withUnit("5.6", { own: rowOf({ target: "≥52000册次" }), source })).toBe("5.6万册次");
  expect(withUnit("5.6", { own: source, source })).toBe("5.6");
});
