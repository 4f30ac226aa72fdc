import { findingsOfSheets } from "../../support/findingsOf";
import { filledGrid } from "../../support/filledGrid";
import { fundsFindings, fundsLine } from "../../support/fundsFindings";

const proposed = (actual: string | number) =>
  findingsOfSheets("S05", [filledGrid([{ target: "≥100%", actual, weight: 90 }])]).map(
    ({ facts }) => facts["proposal"],
  );

it("1.05 may be 105% as well as 1.05%: nothing is proposed", () => {
  expect([proposed(1.05), proposed("1.2"), proposed(96.4), proposed(1.6)]).toEqual([
    [""],
    [""],
    ["96.4%"],
    ["1.6%"],
  ]);
});

it.each(["96.90％", "96.90 %", "96.90%"])("all decimals of %s are compared", (rate) => {
  const line = fundsLine("fiscal", { budget: 61.92, executed: 59.5, rate });
  expect(fundsFindings("S09", [fundsLine("total", {}), line])).toHaveLength(1);
});
