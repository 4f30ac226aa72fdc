import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { layoutOf } from "../../../src/domain/table/layouts";
import type { LayoutTraits } from "../../../src/domain/table/layouts";

const INDICATOR: readonly HeaderRole[] = ["level1", "level2", "level3", "target"];

function layoutWith(roles: readonly HeaderRole[], traits: Partial<LayoutTraits> = {}) {
  return layoutOf({
    columns: new Set([...INDICATOR, ...roles]),
    hasFundsGrid: false,
    isBlock: false,
    ...traits,
  });
}

it("is the seed form that has none of the others' traits", () => {
  expect(layoutWith([])).toBe("seed");
});

it("is a list where the projects stand in a column, with all else it has", () => {
  expect(layoutWith(["project", "measure", "actual", "score"], { isBlock: true })).toBe("list");
});

it("is of two blocks, their targets split or not", () => {
  expect(layoutWith(["operator", "measure"], { isBlock: true })).toBe("twoBlock");
});

it.each<HeaderRole>(["operator", "measure"])("has a split value with a column %s alone", (role) => {
  expect(layoutWith([role], { hasFundsGrid: true })).toBe("splitValue");
});

it("is a self-evaluation by its grid of funds, or by actual values with points", () => {
  expect(layoutWith([], { hasFundsGrid: true })).toBe("selfEvaluation");
  expect(layoutWith(["actual", "score"])).toBe("selfEvaluation");
});

it.each<HeaderRole>(["actual", "score"])("is still the seed form with a column %s alone", (role) => {
  expect(layoutWith([role])).toBe("seed");
});
