import { audit } from "../../../src/domain/audit";
import type { Audit } from "../../../src/domain/audit";
import { formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { checkReportDocument } from "../../../src/domain/report/checkReportDocument";
import { linkFormula } from "../../../src/domain/report/linkFormula";
import { reportWords } from "../../../src/domain/report/reportWords";
import { describeFinding } from "../../../src/domain/rules/describeFinding";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { linesUnder, said, saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

const auditOf = (grids: readonly SheetGrid[], ignores = new Map<string, string>()): Audit =>
  audit(readTables(grids, defaultSettings).tables, defaultSettings, ignores);
const documentOf = (audited: Audit, locale: Locale = "zh-CN") =>
  checkReportDocument(audited, { locale, madeAt: "2024-12-31 10:42", version: "0.1.0" });
const words = reportWords["zh-CN"];
const clean = (audited: Audit): Audit => ({
  tables: audited.tables.map((table) => ({ ...table, findings: [], ignored: [], failures: [] })),
});
const allText = (audited: Audit, locale: Locale = "zh-CN") =>
  documentOf(audited, locale).rows.flatMap(saidIn).join("\n");

describe("the report on the 12 real tables", () => {
  // Read within each test: what is computed while the file is loaded is no test's to notice.
  const read = () => {
    const audited = auditOf(seedGrids());
    const findings = audited.tables.flatMap((table) => table.findings);
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    return { audited, findings, count, document: documentOf(audited) };
  };

  it("has one line for each finding, with all that a clerk needs", () => {
    const { findings, document } = read();
    const lines = linesUnder(document, words.sections.findings).map(saidIn);
    expect(lines.map(([number]) => number)).toEqual(findings.map((_, index) => index + 1));
    const expected = findings.map((finding) => {
      const { message, found, expected: due, mend } = describeFinding(finding, "zh-CN");
      const trimmed = [message, found, due, mend].map((text) => text.trim());
      return [finding.ruleId, `${finding.sheetName}!${formatCell(finding.cell)}`, ...trimmed].join("|");
    });
    const got = lines.map((line) => [line[2], line[5], ...line.slice(6, 10)].join("|"));
    expect([...got].sort()).toEqual([...expected].sort());
    expect(lines.every((line) => String(line[10]).includes("财预"))).toBe(true);
  });

  it("links each line to its cell", () => {
    const { findings, document } = read();
    const [line] = linesUnder(document, words.sections.findings);
    const content = line?.cells[5]?.content;
    if (content?.kind !== "link") throw new Error("The cell is a link.");
    expect(findings.map(({ sheetName, cell }) => ({ sheetName, ...cell }))).toContainEqual(content.target);
  });

  it("counts the same in the totals, per table and per rule", () => {
    const { findings, count, document } = read();
    expect(said(document.rows[2]?.cells[0])).toBe(
      `共 12 张表，109 行指标：错误 ${count("error")} 个，警告 ${count("warning")} 个，提示 ${count("info")} 个。`,
    );
    const tables = linesUnder(document, words.sections.tables).map(saidIn);
    expect(tables).toHaveLength(13);
    expect(tables.at(-1)?.slice(7)).toEqual([count("error"), count("warning"), count("info"), 0]);
    const rules = linesUnder(document, words.sections.rules).map(saidIn);
    expect(rules).toHaveLength(new Set(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).size);
    expect(rules.reduce((sum, line) => sum + Number(line[7]), 0)).toBe(findings.length);
  });

  it("says budget, costs and gap of each table", () => {
    const { document } = read();
    const tables = linesUnder(document, words.sections.tables);
    expect(tables[4] && saidIn(tables[4]).slice(1, 7)).toEqual([
      "数字档案室建设",
      "",
      "",
      106,
      89,
      "缺口 17.00 万元（16.04%）未落实到成本指标",
    ]);
    expect(tables[4]?.cells[4]?.content).toMatchObject({ numberFormat: '#,##0.00" 万元"' });
    expect(tables[0] && saidIn(tables[0])[6]).toBe("相符");
  });

  it("repeats the list's header in print and links to each section from the rows that stay in view", () => {
    const { document } = read();
    expect(document.rows[document.print.repeatedRow]?.cells.map(said)).toEqual(words.findingHeader);
    const jumps = document.rows[3]?.cells.flatMap((cell) =>
      cell?.content.kind === "link" ? [cell.content] : [],
    );
    expect(document.frozenRows).toBe(4);
    expect(jumps?.map(({ target }) => said(document.rows[target.row]?.cells[0]))).toEqual([
      "各表情况",
      "各规则情况",
      "问题清单",
      "依据",
    ]);
    expect(jumps?.every(({ target }) => target.sheetName === null)).toBe(true);
  });

  it("is complete in English", () => {
    const { audited, findings } = read();
    const text = allText(audited, "en-US");
    expect(text).toContain("17.00 万元 (16.04%) not covered by costs");
    expect(text).toContain("Checked: 2024-12-31 10:42");
    expect(text).not.toMatch(/undefined|\[object/);
    const lines = linesUnder(documentOf(audited, "en-US"), reportWords["en-US"].sections.findings);
    expect(lines).toHaveLength(findings.length);
  });
});

describe("what was set aside", () => {
  const read = () => {
    const all = auditOf(seedGrids());
    const first = all.tables[4]?.findings[0];
    const audited = auditOf(seedGrids(), new Map([[first?.fingerprint ?? "", "单一采购，已报批"]]));
    return { all, first, audited, document: documentOf(audited) };
  };

  it("stands greyed at the end with its reason and does not count", () => {
    const { all, first, document } = read();
    const lines = linesUnder(document, `${words.sections.ignored}${words.notCounted}`);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(said(line?.cells[2])).toBe(first?.ruleId);
    expect(said(line?.cells[9])).toBe("单一采购，已报批");
    expect(line?.cells.every((cell) => cell?.role.startsWith("aside"))).toBe(true);
    const counted = all.tables.flatMap((table) => table.findings).length - 1;
    expect(linesUnder(document, words.sections.findings)).toHaveLength(counted);
    expect(said(document.rows[2]?.cells[0])).toContain("另有已忽略 1 个，不计入");
  });

  it("alone leaves nothing to do, and says so", () => {
    const { audited } = read();
    const set = {
      tables: audited.tables.map((table) => ({
        ...table,
        findings: [],
        ignored: table.findings.map((finding) => ({ finding, reason: "已核" })),
      })),
    };
    expect(allText(set)).toMatch(/没有待处理的问题；\d+ 个问题已由用户忽略/);
  });
});

describe("where the sections begin", () => {
  const one = () => auditOf([seedFormGrid({ budget: 300 })]);

  it("stands below the notices, when there are any", () => {
    const failures = [{ ruleId: "I05", tableId: "", reason: "x" }];
    const failing = { tables: one().tables.map((table) => ({ ...table, failures })) };
    for (const [audited, firstRow] of [
      [one(), 5],
      [failing, 6],
    ] as const) {
      const { rows, print } = documentOf(audited);
      const jumps = rows[3]?.cells.flatMap((cell) => (cell?.content.kind === "link" ? [cell.content] : []));
      expect(jumps?.[0]?.target.row).toBe(firstRow);
      expect(jumps?.map(({ text }) => text.replace(/（\d+）$/, ""))).toEqual(
        jumps?.map(({ target }) => said(rows[target.row]?.cells[0])),
      );
      expect(rows[print.repeatedRow]?.cells.map(said)).toEqual(words.findingHeader);
    }
  });

  it("has a header on each printed page only where there is a list", () => {
    expect(documentOf(clean(one())).print).toEqual({ repeatedRow: 0, footer: "第 &P 页，共 &N 页" });
    expect(documentOf(one()).print.footer).toBe("第 &P 页，共 &N 页");
  });

  it("is told above: title, when it was made, and by which rules", () => {
    const { rows, charts, sheetName, draftTitle } = documentOf(one());
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      [{ role: "title", content: { kind: "text", text: words.title } }],
      [{ role: "caption", content: { kind: "text", text: words.caption("2024-12-31 10:42", "0.1.0") } }],
    ]);
    expect(rows[2]?.cells.map((cell) => cell?.role)).toEqual(["caption"]);
    expect([charts, sheetName, draftTitle]).toEqual([[], "校验报告", words.draftTitle]);
  });
});

describe("a report with nothing to list", () => {
  it("says that all tables passed", () => {
    const text = allText(clean(auditOf(seedGrids())));
    expect(text).toContain("12 张表全部通过，没有发现问题。");
    expect(text).not.toContain(words.sections.findings);
  });

  it("says that there was no table", () => {
    expect(allText({ tables: [] })).toContain("没有找到绩效目标表");
    expect(allText({ tables: [] }, "en-US")).toContain("No target table was found");
  });

  it("never calls a table good on which a rule crashed", () => {
    const { tables } = clean(auditOf(seedGrids()));
    const failing = tables.map((table) => ({
      ...table,
      failures: [{ ruleId: "I05", tableId: table.table.id, reason: "x is\nundefined" }],
    }));
    const document = documentOf({ tables: failing });
    const text = document.rows.flatMap(saidIn).join("\n");
    expect(text).toContain("规则 I05 在 12 张表上未能运行");
    expect(text).toContain("（x is undefined）");
    expect(text).not.toContain("全部通过");
    expect(linesUnder(document, words.sections.tables)[0]?.cells[6]).toMatchObject({ role: "alarm" });
  });
});

describe("what stands in the user's cells", () => {
  it.each(["=1+1", "+cmd|' /C calc'!A0", "-3", "@SUM(A1)"])("stays text: %s", (project) => {
    const document = documentOf(auditOf([seedFormGrid({ project, budget: 300 })]));
    const cells = linesUnder(document, words.sections.findings).flatMap(({ cells: line }) => line);
    const named = cells.filter((cell) => said(cell) === project);
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((cell) => cell?.content.kind === "text")).toBe(true);
  });

  it("never breaks out of a link's formula", () => {
    const target = { sheetName: '他\'s "表"', row: 13, column: 4 };
    expect(linkFormula(target, 'a"b')).toBe(`=HYPERLINK("#'他''s ""表""'!E14","a""b")`);
    expect(linkFormula({ ...target, sheetName: null }, "")).toBe('=HYPERLINK("#E14","")');
  });

  it("is cut where it is a whole document", () => {
    const document = documentOf(auditOf([seedFormGrid({ project: "长".repeat(30_000), budget: 300 })]));
    const longest = Math.max(...document.rows.flatMap(saidIn).map((text) => String(text).length));
    expect(longest).toBeLessThanOrEqual(2000);
    for (const { cells } of document.rows)
      for (const cell of cells)
        if (cell?.content.kind === "link") expect(cell.content.text.length).toBeLessThanOrEqual(255);
  });
});
