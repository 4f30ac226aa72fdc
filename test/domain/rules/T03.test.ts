import { findingsOf, findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

const BARE = [["产出指标", "成本指标", "运行成本", "", "≤56"]] as const;

it("is an error where nothing tells the unit", () => {
  const [finding, ...others] = findingsOf("T03", { moneyUnit: null, rows: BARE });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 2 }, row: null, fix: null });
  expect(messageOf(finding)).toBe("表中没有写金额单位，无法判断金额是元还是万元，暂按“万元”核对。");
});

it("only warns where all cost indicators use one", () => {
  const rows = [["产出指标", "成本指标", "运行成本", "", "≤5600元"]] as const;
  const [finding] = findingsOf("T03", { moneyUnit: null, rows });
  expect(finding?.severity).toBe("warning");
  expect(messageOf(finding)).toBe("表中没有写金额单位，按成本指标的写法暂作“元”。");
  expect(mendOf(finding)).toContain("“单位：元”");
});

it("is an error where the table states two, at the first", () => {
  const rows = seedFormRows();
  const mixed = rows.map((row) => row.map((cell) => (cell === "预算数" ? "预算数（元）" : cell)));
  const [finding, ...others] = findingsOfSheets("T03", [gridOf(mixed)]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 2, column: 0 } });
  expect(messageOf(finding)).toContain("不止一种金额单位，暂按“万元”");
});

it.each(["单位：万元", "单位:元", "金额单位： 万元", "（单位：万元）"])("is silent for %s", (moneyUnit) => {
  expect(findingsOf("T03", { moneyUnit, rows: BARE })).toEqual([]);
});

it("is silent where the label states the unit, and where it is stated twice alike", () => {
  const labelled = (moneyUnit: string | null) =>
    gridOf(
      seedFormRows({ moneyUnit }).map((row) =>
        row.map((cell) => (cell === "预算数" ? "预算数（万元）" : cell)),
      ),
    );
  expect(findingsOfSheets("T03", [labelled(null)])).toEqual([]);
  expect(findingsOfSheets("T03", [labelled("单位：万元")])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T03")).toEqual([]);
});
