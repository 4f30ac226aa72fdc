import type { TableAudit } from "../../../src/domain/audit";
import { ruleCounts, ruleSummary } from "../../../src/domain/report/ruleSummary";
import type { Finding, Severity } from "../../../src/domain/rules/Finding";
import { auditedTable } from "../../support/auditedTables";
import { saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";

type Found = readonly [ruleId: string, severity: Severity];

/** A table with these findings, and others that were set aside. */
function tableWith(found: readonly Found[], setAside: readonly Found[] = []): TableAudit {
  const table = auditedTable(seedFormGrid({ budget: 300 }));
  const [any] = table.findings;
  const of = ([ruleId, severity]: Found): Finding[] => (any ? [{ ...any, ruleId, severity }] : []);
  const ignored = setAside.flatMap(of).map((finding) => ({ finding, reason: "已核" }));
  return { ...table, findings: found.flatMap(of), ignored };
}

const countsOf = (...tables: readonly TableAudit[]) =>
  ruleCounts(tables).map(({ example, counted, ignored }) => [
    example.severity,
    example.ruleId,
    counted,
    ignored,
  ]);

describe("a rule's count", () => {
  it("is over all tables, with what was set aside beside it", () => {
    const first = tableWith(
      [
        ["T07", "warning"],
        ["T07", "warning"],
      ],
      [["T07", "warning"]],
    );
    const second = tableWith([["T07", "warning"]], [["T07", "warning"]]);
    expect(countsOf(first, second)).toEqual([["warning", "T07", 3, 2]]);
  });

  it("has a line where all was set aside", () => {
    expect(countsOf(tableWith([], [["T07", "warning"]]))).toEqual([["warning", "T07", 0, 1]]);
  });

  it("has a line for each severity that the rule found it at", () => {
    expect(
      countsOf(
        tableWith([
          ["S09", "warning"],
          ["S09", "error"],
          ["S09", "warning"],
        ]),
      ),
    ).toEqual([
      ["error", "S09", 1, 0],
      ["warning", "S09", 2, 0],
    ]);
  });

  it("stands with the worst first, then by the rules' names", () => {
    const found: Found[] = [
      ["T07", "info"],
      ["T07", "warning"],
      ["C04", "warning"],
      ["S08", "warning"],
      ["T10", "error"],
      ["A01", "info"],
    ];
    const sorted = [
      ["error", "T10", 1, 0],
      ["warning", "C04", 1, 0],
      ["warning", "S08", 1, 0],
      ["warning", "T07", 1, 0],
      ["info", "A01", 1, 0],
      ["info", "T07", 1, 0],
    ];
    expect(countsOf(tableWith(found))).toEqual(sorted);
    expect(countsOf(tableWith([...found].reverse()))).toEqual(sorted);
  });
});

it.each([
  ["zh-CN", ["序号", "级别", "规则", "名称", "", "", "", "条数", "已忽略"], "警告", "缺少满意度指标"],
  [
    "en-US",
    ["No.", "Severity", "Rule", "Title", "", "", "", "Count", "Set aside"],
    "Warning",
    "No satisfaction indicator",
  ],
] as const)("lists the rules by their titles in %s", (locale, titles, severity, title) => {
  const tables = [
    tableWith(
      [
        ["T07", "warning"],
        ["C04", "error"],
      ],
      [["T07", "warning"]],
    ),
  ];
  const [header, , second] = ruleSummary(tables, locale);
  expect(header && saidIn(header)).toEqual(titles);
  expect(second && saidIn(second)).toEqual([2, severity, "T07", title, "", "", "", 1, 1]);
});

it("has the header's columns in each line, the severity in its colour", () => {
  const [header, line] = ruleSummary([tableWith([["T07", "info"]])], "zh-CN");
  expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
  expect(line?.cells.map((cell) => cell?.role)).toEqual([
    ...["centred", "info", "centred", "text", "text", "text", "text"],
    ...["count", "asideCentred"],
  ]);
  expect([header?.merges, line?.merges]).toEqual([
    [{ column: 3, columnCount: 4 }],
    [{ column: 3, columnCount: 4 }],
  ]);
});
