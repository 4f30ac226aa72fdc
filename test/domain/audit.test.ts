import { audit, ofYear } from "../../src/domain/audit";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { formatMoney } from "../../src/domain/value/Money";
import { seedGrids } from "../support/seedGrids";
import { seedTables } from "../support/seedTables";
import { twoBlockGrid } from "../support/twoBlockForm";

const { tables } = readTables(seedGrids(), defaultSettings);
const audited = audit(tables, defaultSettings).tables;

/** domain.md §3, "What the 12 seed tables must give". */
const EXPECTED = [
  { budget: "249.00", sum: "249.00", status: "equal", rows: 14 },
  { budget: "66.92", sum: "66.92", status: "equal", rows: 11 },
  { budget: "314.28", sum: "314.28", status: "equal", rows: 14 },
  { budget: "20.00", sum: "20.00", status: "equal", rows: 6, c07: true },
  { budget: "106.00", sum: "89.00", status: "short", rows: 7, gap: "17.00", percent: "16.04" },
  { budget: "56.80", sum: "56.80", status: "equal", rows: 6, c07: true },
  { budget: "6.50", sum: "6.50", status: "equal", rows: 7, c07: true },
  { budget: "22.50", sum: "13.50", status: "short", rows: 8, gap: "9.00", percent: "40.00" },
  { budget: "60.67", sum: "60.67", status: "equal", rows: 11, c07: true },
  { budget: "36.00", sum: "36.00", status: "equal", rows: 7, c07: true },
  { budget: "427.00", sum: "427.00", status: "equal", rows: 7, c07: true },
  { budget: "42.00", sum: "42.00", status: "equal", rows: 11 },
] as const;

describe("the 12 real tables", () => {
  it("are all found, with their 109 indicators to the letter", () => {
    const read = tables.map((table) => ({
      title: table.title?.text,
      unitCode: table.unit?.code,
      unitName: table.unit?.name,
      project: table.project?.text,
      use: table.use?.text,
      goal: table.goal?.text,
      rows: table.indicators.map(({ level1, level2, level3, description, target }) => ({
        level1: level1.text,
        level2: level2.text,
        level3: level3.text,
        description: description.text,
        value: target.text,
      })),
    }));
    const truth = seedTables().map(({ title, unitCode, unitName, project, use, goal, rows }) => {
      return { title, unitCode, unitName, project, use, goal, rows };
    });
    expect(read).toEqual(truth);
    expect(read.flatMap(({ rows }) => rows)).toHaveLength(109);
  });

  it.each(EXPECTED.map((expected, index) => ({ table: index + 1, ...expected })))(
    "table $table reconciles $sum with a budget of $budget: $status",
    (expected) => {
      const { table, reconciliation } = audited[expected.table - 1] ?? fail();
      const text = (money: typeof reconciliation.sum) => money && formatMoney(money);
      expect({
        budget: text(reconciliation.budget),
        sum: text(reconciliation.sum),
        status: reconciliation.status,
        rows: table.indicators.length,
      }).toEqual({
        budget: expected.budget,
        sum: expected.sum,
        status: expected.status,
        rows: expected.rows,
      });
      expect(text(reconciliation.gap)).toBe("gap" in expected ? expected.gap : "0.00");
      expect(reconciliation.gapPercent).toBe("percent" in expected ? expected.percent : "0.00");
    },
  );

  it("get these findings about their budgets, and no other", () => {
    const found = audited.flatMap(({ findings }, index) =>
      findings
        .filter(({ ruleId }) => /^(?:C\d\d|T0[123])$/.test(ruleId))
        .map(({ ruleId, severity }) => `${index + 1} ${ruleId} ${severity}`),
    );
    expect(found).toEqual([
      "4 C07 info",
      "5 C03 warning",
      "6 C07 info",
      "7 C07 info",
      "8 C03 warning",
      "9 C07 info",
      "10 C07 info",
      "11 C07 info",
    ]);
    expect(audited.flatMap(({ failures }) => failures)).toEqual([]);
  });

  it("get no finding of error severity", () => {
    expect(
      audited.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error")),
    ).toEqual([]);
  });

  it("names the uncovered amount of tables 5 and 8", () => {
    const facts = audited.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === "C03"));
    expect(facts.map(({ facts: { gap, percent } }) => `${gap} ${percent}`)).toEqual([
      "17.00 万元 16.04",
      "9.00 万元 40.00",
    ]);
  });

  it("are read in 2024, which most of them state, table 9's 12月31日前 included", () => {
    expect(tables.map(({ year }) => year)).toEqual(Array<number>(12).fill(2024));
  });
});

describe("what was set aside", () => {
  const counted = (ignores?: ReadonlyMap<string, string>) =>
    audit(tables, defaultSettings, ignores).tables.map(({ findings, ignored }) => ({ findings, ignored }));

  it("does not count, and is told with its reason in the place of the others", () => {
    const [first, second] = counted()[4]?.findings ?? [];
    if (!first || !second) throw new Error("Table 5 has findings.");
    const [before, after] = [counted(), counted(new Map([[second.fingerprint, "上级已批复"]]))];
    expect(after[4]?.ignored).toEqual([{ finding: second, reason: "上级已批复" }]);
    expect(after[4]?.findings).toEqual(
      before[4]?.findings.filter((finding) => finding !== before[4]?.findings[1]),
    );
    expect(after[4]?.findings[0]).toEqual(first);
    expect(after.filter((_, index) => index !== 4)).toEqual(before.filter((_, index) => index !== 4));
  });

  it("may have no reason, and need not be found any more", () => {
    const [first] = counted()[4]?.findings ?? [];
    if (!first) throw new Error("Table 5 has findings.");
    const ignores = new Map([
      [first.fingerprint, ""],
      ["C03-gone", "已调整"],
    ]);
    expect(counted(ignores).flatMap(({ ignored }) => ignored)).toEqual([{ finding: first, reason: "" }]);
  });

  it("is nothing where nothing was", () => {
    expect(counted().flatMap(({ ignored }) => ignored)).toEqual([]);
  });
});

describe("the year's end", () => {
  const blocks = () => audit(readTables([twoBlockGrid()], defaultSettings).tables, defaultSettings).tables;

  it("is about no block of long-term indicators", () => {
    expect(blocks().map(({ table }) => table.period)).toEqual(["longTerm", "annual"]);
    expect(ofYear(blocks()).map(({ table }) => table.period)).toEqual(["annual"]);
  });

  it("is about every table that is not in two blocks", () => expect(ofYear(audited)).toEqual(audited));
});

function fail(): never {
  throw new Error("There is no such table.");
}
