import { filledGrid } from "../../support/filledGrid";
import { findingsOfSheets, messageOf, seedHits } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";

const find = (executed: number | string | null, budget: number | null = 249) =>
  findingsOfSheets("S12", [filledGrid([{ target: "≥2条" }], { budget, executed })]);

it("hits more executed than budgeted", () => {
  const [finding, ...others] = find(294);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 8 }, row: null, fix: null });
  expect(messageOf(finding)).toBe(
    "“预算数”全年执行数 294.00 万元，超过全年预算数 249.00 万元，多出 45.00 万元。",
  );
});

it("hits 元 in the place of 万元, and what was spent of nothing", () => {
  expect(find(2400000)).toHaveLength(1);
  expect(find(5, 0)).toHaveLength(1);
});

it.each([
  ["the whole budget", 249],
  ["a difference within the tolerance", 249.005],
  ["the same in 元", "2490000元"],
  ["nothing written yet", null],
  ["no number", "约300"],
])("is silent for %s: %s", (_, executed) => {
  expect(find(executed)).toEqual([]);
});

it("is silent where there is no budget to exceed", () => {
  expect(find(294, null)).toEqual([]);
});

it("adds the parts up where the total is blank, and looks at each part", () => {
  const parts = (fiscal: number, other: number) => [
    fundsLine("total", { budget: 249, executed: null }),
    fundsLine("fiscal", { budget: 200, executed: fiscal }),
    fundsLine("other", { budget: 49, executed: other }),
  ];
  expect(fundsFindings("S12", parts(200, 49))).toEqual([]);
  expect(fundsFindings("S12", parts(190, 55)).map(({ cell }) => cell)).toEqual([
    fundsCell("other", "executed"),
  ]);
  expect(fundsFindings("S12", parts(210, 49)).map(({ cell }) => cell)).toEqual([
    fundsCell("total", "executed"),
    fundsCell("fiscal", "executed"),
  ]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S12")).toEqual([]);
});
