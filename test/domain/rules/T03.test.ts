import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

const BARE = [["产出指标", "成本指标", "运行成本", "", "≤56"]] as const;

it("is an error where nothing tells the unit", () => {
  const [finding, ...others] = findingsOf("T03", { moneyUnit: null, rows: BARE });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 2 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "表中没有写金额单位，无法判断金额是元还是万元，暂按“万元”核对。",
    "没有写单位 → 全表写明一种单位，例如“单位：万元”",
    "请在标题下面写明“单位：万元”（或实际使用的单位），全表只用这一种。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The table does not state its money unit; 万元 is assumed for now.",
    "no unit stated → one unit for the whole table, such as “单位：万元”",
    "Write “单位：万元” (or the unit really used) below the title, and keep to it.",
  ]);
});

it("only warns where all cost indicators use one", () => {
  const rows = [["产出指标", "成本指标", "运行成本", "", "≤5600元"]] as const;
  const [finding] = findingsOf("T03", { moneyUnit: null, rows });
  expect(finding?.severity).toBe("warning");
  expect(finding?.cell).toEqual({ row: 4, column: 2 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "表中没有写金额单位，按成本指标的写法暂作“元”。",
    "没有写单位 → 全表写明一种单位，例如“单位：万元”",
    "请在标题下面写明“单位：元”（或实际使用的单位），全表只用这一种。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The table does not state its money unit; 元 is taken from its cost indicators.",
    "no unit stated → one unit for the whole table, such as “单位：万元”",
    "Write “单位：元” (or the unit really used) below the title, and keep to it.",
  ]);
});

it("is an error where the table states two, at the first", () => {
  const rows = seedFormRows();
  const mixed = rows.map((row) => row.map((cell) => (cell === "预算数" ? "预算数（元）" : cell)));
  const [finding, ...others] = findingsOfSheets("T03", [gridOf(mixed)]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 2, column: 0 } });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "表中写了不止一种金额单位，暂按“万元”核对。",
    "不止一种单位 → 全表写明一种单位，例如“单位：万元”",
    "请在标题下面写明“单位：万元”（或实际使用的单位），全表只用这一种。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The table states more than one money unit; 万元 is taken for now.",
    "more than one unit → one unit for the whole table, such as “单位：万元”",
    "Write “单位：万元” (or the unit really used) below the title, and keep to it.",
  ]);
});

it("stands at the project's name where the table has no budget", () => {
  const rows = seedFormRows({ moneyUnit: null }).filter((row) => row[1] !== "预算数");
  expect(findingsOfSheets("T03", [gridOf(rows)])).toMatchObject([{ cell: { row: 3, column: 1 } }]);
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
