import { formatCell, parseArea } from "../../../../src/domain/grid/address";
import type { Area } from "../../../../src/domain/grid/Area";
import { noteAt } from "../../../../src/domain/plan/evaluation/summaryNotes";
import type { SummaryLine } from "../../../../src/domain/plan/evaluation/summaryLines";
import type { CellSource } from "../../../../src/domain/plan/evaluation/tableCells";
import { typed } from "../../../support/editedGrid";
import { changesOf, contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { seedFormGrid } from "../../../support/seedForm";
import { withCell } from "../../../support/withCell";

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
}

/** Every cell holds its own address, so that a note says where it was taken from. */
const addresses: CellSource = (cell) => ({ value: formatCell(cell), formula: null, numberFormat: "General" });

const LINES: readonly SummaryLine[] = [
  { role: "total", executedAt: { row: 13, column: 9 } },
  { role: "fiscal", executedAt: { row: 14, column: 9 } },
  { role: "other", executedAt: { row: 15, column: 9 } },
];

/** The notes of the sums that shall stand in H13:M18 (or `area`), row by row; blanks are ".". */
function notes(found: string | null, lines = LINES, area = areaOf("H13:M18"), source = addresses): string[] {
  const summary = { area, lines, found: found === null ? null : areaOf(found), line: null };
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => String(noteAt(summary, row, column, source) ?? ".")).join(" "),
  );
}

describe("notes in cells of the sums that are left blank", () => {
  it("stay where they are: beside a part under 分值 and 得分, beside 合计 and 评价等级", () => {
    expect(notes("H13:M18")).toEqual([
      ". . . . . .",
      ". . . . . .",
      ". . . K15 . M15",
      ". . . K16 . M16",
      ". I17 J17 . L17 .",
      ". I18 J18 K18 L18 .",
    ]);
  });

  it("are none before the sums are written", () => {
    expect(new Set(notes(null))).toEqual(new Set([". . . . . ."]));
  });

  it("go with their lines where the sums move down and aside", () => {
    expect(notes("H13:M18", LINES, areaOf("N20:S25")).slice(2)).toEqual([
      ". . . K15 . M15",
      ". . . K16 . M16",
      ". I17 J17 . L17 .",
      ". I18 J18 K18 L18 .",
    ]);
  });

  it("go with 合计 and 评价等级 to the end of the sums where a line is added, which has none", () => {
    const lines: readonly SummaryLine[] = [
      ...LINES.slice(0, 2),
      { role: "carriedOver", executedAt: null },
      ...LINES.slice(2),
    ];
    expect(notes("H13:M18", lines, areaOf("H13:M19")).slice(2)).toEqual([
      ". . . K15 . M15",
      ". . . . . .",
      ". . . K16 . M16",
      ". I17 J17 . L17 .",
      ". I18 J18 K18 L18 .",
    ]);
  });

  it("are not taken from beyond a block that lost columns", () => {
    expect(notes("H13:K18").slice(2)).toEqual([
      ". . . K15 . .",
      ". . . K16 . .",
      ". I17 J17 . . .",
      ". I18 J18 K18 . .",
    ]);
  });

  it("of a total alone begin below its line", () => {
    expect(notes("H13:M16", LINES.slice(0, 1), areaOf("H13:M16"))).toEqual([
      ". . . . . .",
      ". . . . . .",
      ". I15 J15 . L15 .",
      ". I16 J16 K16 L16 .",
    ]);
  });
});

describe("on the sheet", () => {
  it("notes are nothing to be done about, words or numbers", () => {
    const noted = { K15: "—", M16: "含利息", I17: 249, J17: 240, L17: "略", K18: "见说明" };
    expect(changesOf(evaluationPlan(typed(withEvaluation(seedFormGrid()), noted)))).toEqual({});
  });

  it("notes move up with the sums when the table's last row goes", () => {
    const noted = { K15: "—", J17: 240, L18: "见说明" };
    const shorter = { A12: null, B12: null, C12: null, D12: null, E12: null };
    const done = withEvaluation(typed(withEvaluation(seedFormGrid()), { ...noted, ...shorter }));
    expect(["K14", "J16", "L17"].map((cell) => contentOf(done, cell))).toEqual(["—", 240, "见说明"]);
    expect(["K15", "J17", "L18"].map((cell) => contentOf(done, cell))).toEqual([null, null, null]);
  });

  it.each([
    ["J17", "=SUM(J15:J16)", 240],
    ["K15", "=B1", "甲"],
    ["I17", "=C5", 249],
    ["L18", '="截至"&C5', "截至249"],
  ])("a formula of the clerk's stays as well: %s %s", (cell, formula, value) => {
    expect(
      changesOf(evaluationPlan(withCell(withEvaluation(seedFormGrid()), cell, { value, formula }))),
    ).toEqual({});
  });

  it("a formula gives its value where the sums move", () => {
    const made = withCell(withEvaluation(seedFormGrid()), "J17", { value: 240, formula: "=SUM(J15:J16)" });
    const done = withEvaluation(typed(made, { A12: null, B12: null, C12: null, D12: null, E12: null }));
    expect(contentOf(done, "J16")).toBe(240);
  });

  it.each([
    ["K15", '=IF(OR(I15="",J15=""),"",IFERROR(IF(OR(J15<0,I15<=0),"",J15/I15),""))'],
    ["M15", '=IF(OR(L14="",K14=""),"",ROUND(K14*MAX(0,MIN(1,L14)),2))'],
    ["J17", "=ROUND(SUM(J9:J12)+K14,2)"],
    ["L17", '=IF(OR(COUNT(K9:K12)<4,M14="",ABS(K17-100)>0.005),"",ROUND(SUM(K9:K12)+M14,2))'],
    ["K18", '=IF(COUNT(K9:K10,K12)<3,"未完成（还有 "&(3-COUNT(K9:K10,K12))&" 行）","")'],
    ["J18", "=#REF!+J15"],
  ])("a formula of the add-in's, left where none belongs, is no note: %s %s", (cell, formula) => {
    const left = withCell(withEvaluation(seedFormGrid()), cell, { value: 1, formula });
    expect(changesOf(evaluationPlan(left))).toEqual({ [cell]: null });
  });
});
