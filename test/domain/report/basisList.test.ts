import type { TableAudit } from "../../../src/domain/audit";
import { basisList, regulationsOf } from "../../../src/domain/report/basisList";
import type { Finding } from "../../../src/domain/rules/Finding";
import { auditedTable } from "../../support/auditedTables";
import { saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";

/** A table of which these rules have found something; `setAside`, what the user has set aside of it. */
function tableWith(ruleIds: readonly string[], setAside: readonly string[] = []): TableAudit {
  const table = auditedTable(seedFormGrid({ budget: 300 }));
  const [any] = table.findings;
  const of = (ruleId: string): Finding[] => (any ? [{ ...any, ruleId }] : []);
  const ignored = setAside.flatMap(of).map((finding) => ({ finding, reason: "已核" }));
  return { ...table, findings: ruleIds.flatMap(of), ignored };
}

const numbers = (...tables: readonly TableAudit[]) => regulationsOf(tables).map(({ number }) => number);

describe("the regulations of a report", () => {
  it("are those of the rules that found something, each once, the oldest first", () => {
    expect(numbers(tableWith(["S09"]))).toEqual(["财预〔2020〕10号"]);
    expect(numbers(tableWith(["S01", "S09"]), tableWith(["T01", "S01"]))).toEqual([
      "财预〔2015〕88号",
      "财预〔2020〕10号",
      "财预〔2021〕101号",
    ]);
    expect(numbers(tableWith(["T01", "S09"]))).toEqual(["财预〔2015〕88号", "财预〔2020〕10号"]);
  });

  it("are those of what was set aside as well", () => {
    expect(numbers(tableWith(["T01"], ["S09"]))).toEqual(["财预〔2015〕88号", "财预〔2020〕10号"]);
    expect(numbers(tableWith([], ["T01"]))).toEqual(["财预〔2015〕88号"]);
  });

  it("are none where nothing was found", () => {
    expect(numbers()).toEqual([]);
    expect(numbers(tableWith([]))).toEqual([]);
  });
});

it.each([
  ["zh-CN", "文号", "名称", "《项目支出绩效评价管理办法》"],
  ["en-US", "Number", "Title", "Measures for the performance evaluation of project expenditure"],
] as const)("lists them by number and title in %s", (locale, number, name, title) => {
  const [header, first, ...others] = basisList([tableWith(["S09"])], locale);
  const blank = ["", "", "", "", "", ""];
  expect(header && saidIn(header).slice(1)).toEqual([number, "", "", name, ...blank]);
  expect(first && saidIn(first)).toEqual([1, "财预〔2020〕10号", "", "", title, ...blank]);
  expect(others).toEqual([]);
});

it("gives number and title the columns that they need", () => {
  const lines = basisList([tableWith(["S01", "T01"])], "zh-CN");
  expect(lines.map((line) => saidIn(line)[0])).toEqual(["序号", 1, 2, 3]);
  for (const { cells, merges } of lines) {
    expect(cells).toHaveLength(11);
    expect(merges).toEqual([
      { column: 1, columnCount: 3 },
      { column: 4, columnCount: 7 },
    ]);
  }
  expect(lines[0]?.cells.every((cell) => cell?.role === "header")).toBe(true);
  expect(lines[1]?.cells.map((cell) => cell?.role).slice(0, 6)).toEqual([
    "centred",
    "text",
    "text",
    "text",
    "text",
    "text",
  ]);
});
