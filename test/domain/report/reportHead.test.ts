import type { TableAudit } from "../../../src/domain/audit";
import { notices, totalsOf } from "../../../src/domain/report/reportHead";
import type { Severity } from "../../../src/domain/rules/Finding";
import { auditedTable, auditedTables } from "../../support/auditedTables";
import { saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";

interface Outcome {
  readonly found?: readonly Severity[];
  readonly ignored?: number;
  readonly failures?: readonly (readonly [ruleId: string, reason: string])[];
}

/** A table with such an outcome of its check. */
function tableWith({ found = [], ignored = 0, failures = [] }: Outcome, project = "机房\n运维"): TableAudit {
  const table = auditedTable(seedFormGrid({ project, budget: 300 }));
  const [any] = table.findings;
  if (!any) throw new Error("The table has a finding.");
  return {
    ...table,
    findings: found.map((severity) => ({ ...any, severity })),
    ignored: Array.from({ length: ignored }, () => ({ finding: any, reason: "已核" })),
    failures: failures.map(([ruleId, reason]) => ({ ruleId, tableId: table.table.id, reason })),
  };
}

const told = (...tables: readonly TableAudit[]) =>
  notices(tables, "zh-CN").map((line) => [line.cells[0]?.role, saidIn(line)[0]]);

describe("the totals", () => {
  it("count tables, indicator rows and findings by severity; what was set aside for itself", () => {
    const tables = [
      tableWith({ found: ["error", "warning", "warning", "info"], ignored: 2 }),
      tableWith({ found: ["info", "info", "info", "error"], ignored: 3 }),
    ];
    expect(totalsOf(tables)).toEqual({
      tables: 2,
      indicators: 8,
      errors: 2,
      warnings: 2,
      infos: 4,
      ignored: 5,
    });
  });

  it("are all 0 without a table", () => {
    expect(totalsOf([])).toEqual({ tables: 0, indicators: 0, errors: 0, warnings: 0, infos: 0, ignored: 0 });
  });
});

describe("what is told first", () => {
  it.each<Severity>(["error", "warning", "info"])(
    "is nothing where there is one %s to see to",
    (severity) => {
      expect(told(tableWith({ found: [severity] }), tableWith({ ignored: 1 }))).toEqual([]);
    },
  );

  it("is nothing where there are findings of all kinds", () => {
    expect(told(tableWith({ found: ["error", "warning", "info", "info"] }))).toEqual([]);
  });

  it("is that all passed", () => {
    expect(told(tableWith({}), tableWith({}))).toEqual([["passed", "2 张表全部通过，没有发现问题。"]]);
  });

  it("is that the user has set all aside, never that all passed", () => {
    expect(told(tableWith({}), tableWith({ ignored: 2 }))).toEqual([
      ["passed", "没有待处理的问题；2 个问题已由用户忽略，见文末。"],
    ]);
  });

  it("is that there is no table", () => {
    const [line] = told(...auditedTables([]));
    expect(line?.[1]).toContain("没有找到绩效目标表");
  });
});

describe("a rule that could not run", () => {
  const crash = ["I05", "x is\nundefined"] as const;

  it("is told across the whole width, also beside findings", () => {
    const [line, ...others] = notices([tableWith({ failures: [crash], found: ["error"] })], "zh-CN");
    expect(others).toEqual([]);
    expect(line?.merges).toEqual([{ column: 0, columnCount: 11 }]);
    expect(line && saidIn(line)).toEqual([
      "规则 I05 在 1 张表上未能运行，这些表没有查完，不能视为通过：机房 运维（x is undefined）",
    ]);
    expect(line?.cells[0]?.role).toBe("alarm");
  });

  it("is told once for all tables, of which five are named", () => {
    const names = ["甲", "乙", "丙", "丁", "戊", "己"];
    const tables = names.map((name) => tableWith({ failures: [crash] }, name));
    expect(told(...tables.slice(0, 5))).toEqual([
      [
        "alarm",
        "规则 I05 在 5 张表上未能运行，这些表没有查完，不能视为通过：甲、乙、丙、丁、戊（x is undefined）",
      ],
    ]);
    expect(told(...tables)).toEqual([
      [
        "alarm",
        "规则 I05 在 6 张表上未能运行，这些表没有查完，不能视为通过：甲、乙、丙、丁、戊 等（x is undefined）",
      ],
    ]);
  });

  it("is told for each rule and for each reason", () => {
    const table = tableWith({ failures: [crash, ["I05", "out of range"], ["C03", "out of range"]] });
    expect(
      told(table, tableWith({ failures: [["C03", "out of range"]] }, "乙")).map(([, text]) => text),
    ).toEqual([
      "规则 I05 在 1 张表上未能运行，这些表没有查完，不能视为通过：机房 运维（x is undefined）",
      "规则 I05 在 1 张表上未能运行，这些表没有查完，不能视为通过：机房 运维（out of range）",
      "规则 C03 在 2 张表上未能运行，这些表没有查完，不能视为通过：机房 运维、乙（out of range）",
    ]);
  });
});
