import { rowsOfOneName } from "../../../src/domain/rules/rowsOfOneName";
import { costTable } from "../../support/costTable";

const repeated = (...names: readonly string[]) => {
  const { indicators } = costTable(
    20,
    names.map((name) => [name, "≤20万元"]),
  );
  return rowsOfOneName(indicators).map(({ number }) => number);
};

it("only the rows whose name another row has too are asked whether they repeat each other", () => {
  expect(repeated("运维成本", "电力成本", "运维成本", "印刷成本", "电力成本")).toEqual([1, 2, 3, 5]);
  expect(repeated("运维成本", "电力成本", "印刷成本")).toEqual([]);
});

it("blanks and full-width forms make no other name", () => {
  expect(repeated("运维成本（A类）", "运维 成本(Ａ类)", "电力成本")).toEqual([1, 2]);
});
