import Big from "big.js";
import { parseArea } from "../../../../src/domain/grid/address";
import { cellList, plainNumber, quoted } from "../../../../src/domain/plan/evaluation/formulaText";

const cellsOf = (...addresses: string[]) => addresses.flatMap((address) => parseArea(address) ?? []);
const never = () => false;

describe("the cells of a sum", () => {
  it.each<[string, string[], string]>([
    ["one", ["H9"], "H9"],
    ["below each other", ["H9", "H10", "H11"], "H9:H11"],
    ["in the order of the rows, though given in another", ["H11", "H9", "H10"], "H9:H11"],
    ["with a row between them that holds something", ["H9", "H10", "H12"], "H9:H10,H12"],
    ["in two columns, a run for each", ["I9", "H10", "I10", "H9"], "H9:H10,I9:I10"],
    ["far apart, the left column first", ["I9", "H20"], "H20,I9"],
  ])("%s", (_, addresses, list) => {
    expect(cellList(cellsOf(...addresses), never)).toBe(list);
  });

  it("are joined over blank rows, as far as all rows between two of them are blank", () => {
    const cells = cellsOf("H9", "H12", "H15");
    expect(cellList(cells, (row) => row !== 12)).toBe("H9:H12,H15");
    expect(cellList(cells, () => true)).toBe("H9:H15");
  });

  it("are joined by what stands in their own column", () => {
    expect(cellList(cellsOf("H9", "H11", "I9", "I11"), (_, column) => column === 8)).toBe("H9,H11,I9:I11");
  });

  it("leave the given order as it was", () => {
    const cells = cellsOf("H11", "H9");
    cellList(cells, never);
    expect(cells.map(({ row }) => row)).toEqual([10, 8]);
  });
});

it.each([
  ["0", "0"],
  ["-0.000", "0"],
  ["95", "95"],
  ["-3.50", "-3.5"],
  ["1e20", "100000000000000000000"],
  ["66.666666666666666666", "66.6666666666667"],
])("%s stands in a formula as %s", (number, text) => {
  expect(plainNumber(new Big(number))).toBe(text);
});

it.each([
  ["条", '"条"'],
  ["", '""'],
  ['19"屏"', '"19""屏"""'],
])("the text %s stands in a formula as %s", (text, constant) => {
  expect(quoted(text)).toBe(constant);
});
