import Big from "big.js";
import { rowsOfCell, withExecuted, withField, withWeight } from "../../../../src/domain/plan/entry/withEntry";
import type { TargetTable } from "../../../../src/domain/table/TargetTable";
import { entryForm, FIRST, formOfTwoOthers, SECOND } from "../../../support/entryForm";

const ROWS = [
  { target: "≥266米", actual: { value: 133, formula: "=66+67" }, weight: 20 },
  { target: "≥2条", weight: 30 },
];
const tableOf = (without: readonly string[] = []): TargetTable =>
  entryForm(ROWS, { executed: null, without }).audited.table;
const [first, second] = [0, 1] as const;

describe("the table as if a cell of a row held something", () => {
  it("shows it in that row, without the formula that stands there, and nowhere else", () => {
    const before = tableOf();
    const { indicators } = withField(before, FIRST, "actual", 266, null);
    expect(indicators[first]?.actual).toEqual({
      ...before.indicators[first]?.actual,
      value: 266,
      text: "266",
      formula: null,
    });
    expect(indicators[first]?.rate).toBe(before.indicators[first]?.rate);
    expect(indicators[second]).toBe(before.indicators[second]);
    expect(before.indicators[first]?.actual?.value).toBe(133);
  });

  it("shows a blank cell as one", () => {
    const { indicators } = withField(tableOf(), FIRST, "actual", null, null);
    expect(indicators[first]?.actual).toMatchObject({ value: null, text: "", formula: null });
  });

  it("keeps to the format of the cell, whichever would be imagined", () => {
    const { indicators } = withField(tableOf(), SECOND, "rate", 0.95, "0%");
    expect(indicators[second]?.rate).toMatchObject({ text: "0.95", numberFormat: "General", isOwned: false });
  });

  it.each([
    ["0.00%", "95%", "0.00%"],
    [null, "0.95", "General"],
  ])("imagines a cell of the add-in's where there is none yet: %s", (imagined, text, numberFormat) => {
    const { indicators } = withField(tableOf(["完成率"]), SECOND, "rate", 0.95, imagined);
    expect(indicators[second]?.rate).toEqual({
      text,
      value: 0.95,
      numberFormat,
      formula: null,
      isOwned: true,
      cell: indicators[second]?.target.cell,
    });
  });
});

it.each<[string, number, readonly number[]]>([
  ["both rows of a merged cell, by its first", FIRST, [FIRST, SECOND]],
  ["both rows of a merged cell, by its second", SECOND, [FIRST, SECOND]],
  ["the one row of a cell of its own", SECOND + 1, [SECOND + 1]],
  ["no row where there is none", 99, []],
])("a cell belongs to %s", (_, row, rows) => {
  const { table } = entryForm([...ROWS, ...ROWS.slice(0, 1)], { merges: ["H9:H10"] }).audited;
  expect(rowsOfCell(table, row, "weight")).toEqual(rows);
  expect(rowsOfCell(table, row, "actual")).toEqual(rows.filter((at) => at === row));
});

describe("the table as if a row had other points", () => {
  it("has them in that row alone", () => {
    const before = tableOf();
    const { indicators } = withWeight(before, SECOND, "25", new Big(25));
    expect(indicators[second]?.weight).toEqual({
      ...before.indicators[second]?.weight,
      text: "25",
      points: new Big(25),
    });
    expect(indicators[first]).toBe(before.indicators[first]);
  });

  it("has none where words were typed, and imagines the cell where there is none yet", () => {
    const { indicators } = withWeight(tableOf(["分值"]), FIRST, "很多", null);
    expect(indicators[first]?.weight).toEqual({
      text: "很多",
      points: null,
      isOwned: true,
      cell: indicators[first]?.target.cell,
    });
  });
});

describe("the table as if an amount stood in 全年执行数", () => {
  const amount = { text: "240", amount: { amount: new Big(240), unit: "万元" }, problem: null } as const;

  it("has it in the line's own cell and leaves the other lines alone", () => {
    const before = tableOf();
    const { funds } = withExecuted(before, "total", amount);
    expect(funds[0]?.executed).toEqual({ ...before.funds[0]?.executed, ...amount });
    expect(funds.slice(1)).toEqual(before.funds.slice(1));
    expect(funds[0]?.budget).toBe(before.funds[0]?.budget);
  });

  it("imagines the cell where the line has none", () => {
    const before = tableOf();
    const { funds } = withExecuted(before, "fiscal", amount);
    expect(funds).toHaveLength(before.funds.length);
    expect(funds.find(({ role }) => role === "fiscal")?.executed).toMatchObject({ ...amount, isOwned: true });
    expect(funds.find(({ role }) => role === "total")).toBe(
      before.funds.find(({ role }) => role === "total"),
    );
  });

  it("has it in the first of two lines of one kind, and leaves the other alone", () => {
    const before = formOfTwoOthers([3, 4]).audited.table;
    const others = withExecuted(before, "other", amount).funds.filter(({ role }) => role === "other");
    expect(others.map(({ executed }) => executed?.text)).toEqual(["240", "4"]);
  });

  it("imagines the line where there is none, without any budget", () => {
    const before = tableOf();
    const { funds } = withExecuted(before, "carriedOver", amount);
    expect(funds.slice(0, -1)).toEqual(before.funds);
    expect(funds.at(-1)).toMatchObject({
      role: "carriedOver",
      budget: null,
      initial: null,
      executed: amount,
    });
  });
});
