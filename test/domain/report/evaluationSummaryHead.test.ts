import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { evaluationSummaryDocument } from "../../../src/domain/report/evaluationSummaryDocument";
import type { SheetDocument } from "../../../src/domain/report/SheetDocument";
import { auditedTables } from "../../support/auditedTables";
import { said } from "../../support/reportCells";
import { fourProjects, seedsAtYearEnd } from "../../support/yearEndGrids";

const documentOf = (grids: readonly SheetGrid[], locale: Locale = "zh-CN"): SheetDocument => {
  const options = { locale, madeAt: "2025-01-09 10:42", version: "0.1.0" };
  return evaluationSummaryDocument(evaluationSummary(auditedTables(grids)), options);
};

describe("the head of 评价汇总", () => {
  it.each([
    ["zh-CN", "项目支出绩效自评汇总", "生成时间：2025-01-09 10:42    规则版本：0.1.0", "第 &P 页，共 &N 页"],
    [
      "en-US",
      "Self-evaluation of project spending: summary",
      "Made: 2025-01-09 10:42    Rules: 0.1.0",
      "Page &P of &N",
    ],
  ] as const)("says in %s what it is, and when it was made", (locale, title, caption, footer) => {
    const { rows, print } = documentOf(fourProjects(), locale);
    expect(rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell?.role))).toEqual([
      ["title"],
      ["caption"],
      ["caption"],
    ]);
    expect(said(rows[0]?.cells[0])).toBe(title);
    expect(said(rows[1]?.cells[0])).toContain(caption);
    expect(print).toEqual({ repeatedRow: 0, footer });
  });

  it.each([
    ["zh-CN", "已完成 2 个（优 1，中 1），未完成 1 个"],
    ["en-US", "finished: 2 (Excellent 1, Fair 1), unfinished: 1"],
  ] as const)("counts in %s the grades that there are", (locale, expected) => {
    expect(said(documentOf(fourProjects().slice(0, 3), locale).rows[2]?.cells[0])).toContain(expected);
  });

  it("warns only where nobody has begun", () => {
    const [, , , last] = fourProjects();
    const alone = documentOf(last ? [last] : []);
    expect(alone.rows[4]?.cells[0]).toMatchObject({ role: "alarm" });
    expect(alone.rows[4]?.merges).toEqual([{ column: 0, columnCount: 13 }]);
    expect(alone.rows[5]?.cells).toEqual([]);
    expect(
      alone.rows[3]?.cells.flatMap((cell) => (cell?.content.kind === "link" ? [cell.content] : [])),
    ).toEqual([{ kind: "link", text: "各项目得分（1）", target: { sheetName: null, row: 6, column: 0 } }]);
    expect(said(alone.rows[6]?.cells[0])).toBe("各项目得分");
    // Others have begun: that one has not is no alarm.
    expect(
      documentOf(fourProjects()).rows.flatMap(({ cells }) => cells.map((cell) => cell?.role)),
    ).not.toContain("alarm");
  });

  it("says above the charts that bars may be partial, and leaves their rows empty", () => {
    const { rows, charts } = documentOf(fourProjects());
    const [score, , loss] = charts;
    expect(rows[5]?.cells.map((cell) => cell?.content)).toEqual([{ kind: "text", text: "总览" }]);
    expect(said(rows[6]?.cells[0])).toContain("未完成的项目只画出已评分的部分");
    expect([score?.place.row, score?.place.rowCount]).toEqual([7, 15]);
    expect(rows.slice(7, 23).every(({ cells }) => cells.length === 0)).toBe(true);
    expect(said(rows[23]?.cells[0])).toBe("各项目得分");
    // Title, header, four losses and a blank row above the chart; the next section begins one row below it.
    const start = rows.findIndex(({ cells }) => said(cells[0]) === "失分最多的指标");
    expect(loss?.place.row).toBe(start + 7);
    expect(said(rows[start + 7 + (loss?.place.rowCount ?? 0) + 1]?.cells[0])).toBe("未评分的指标");
  });

  it("says how many losses there are where not all are listed", () => {
    const losses = documentOf(seedsAtYearEnd())
      .rows.map(({ cells }) => String(said(cells[0])))
      .filter((text) => text.startsWith("失分最多的指标"));
    expect(losses).toEqual([expect.stringMatching(/^失分最多的指标（共 \d\d 项失分，列出最多的 10 项）$/)]);
    const all = documentOf(fourProjects()).rows.map(({ cells }) => said(cells[0]));
    expect(all).toContain("失分最多的指标");
  });
});
