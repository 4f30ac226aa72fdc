import { changedCells, countCells } from "../../../src/domain/plan/WritePlan";
import { seedGrids } from "../../support/seedGrids";
import { safeFixesOf } from "../../../src/taskpane/state/fixPreviews";
import { differenceOf, proposalOf, shortened } from "../../../src/taskpane/state/proposal";
import { startSession } from "../support/startSession";

async function checked(grids = seedGrids()) {
  const parts = startSession({ grids });
  await parts.session.check();
  const found = (ruleId: string) => {
    const finding = (parts.state().outcome?.tables ?? [])
      .flatMap(({ findings }) => findings)
      .find((one) => one.ruleId === ruleId);
    if (!finding) throw new Error(`${ruleId} hits no seed table.`);
    return finding;
  };
  return { ...parts, found };
}

describe("预览并修改", () => {
  it("shows that one change; 修改 writes it, and the sheet is read again alone", async () => {
    const { session, workbook, state, found } = await checked();
    const finding = found("I12");
    await session.previewFix(finding);
    const shown = state().preview;
    expect(shown).toMatchObject({ purpose: "fix", formulaCells: [] });
    expect(shown?.plan.sheets.flatMap(changedCells)).toMatchObject([
      { ...finding.cell, before: "2条", after: "≥2条" },
    ]);
    await session.applyPreview();
    expect(workbook.applied).toEqual([shown?.plan]);
    expect(state().written).toEqual({ purpose: "fix", cells: 1, sheets: 1 });
    expect(workbook.readSheets).toEqual([null, [finding.sheetId]]);
    await session.undo();
    expect(workbook.readSheets).toEqual([null, [finding.sheetId], [finding.sheetId]]);
    expect(state()).toMatchObject({ written: null, editedSheets: [] });
  });

  it("says so when the finding is no longer there", async () => {
    const { session, workbook, state, found } = await checked();
    const finding = found("I12");
    workbook.grids = workbook.grids.filter(({ sheetId }) => sheetId !== finding.sheetId);
    session.noteEdit(finding.sheetId);
    await session.previewFix(finding);
    expect(state()).toMatchObject({ preview: null, notice: { kind: "nothingToWrite", purpose: "fix" } });
  });

  it("names a cell that a formula makes, and leaves it alone", async () => {
    const grids = seedGrids();
    const { found } = await checked(grids);
    const { cell, sheetId } = found("I12");
    const withFormula = grids.map((grid) =>
      grid.sheetId === sheetId
        ? {
            ...grid,
            formulas: grid.formulas.map((line, r) =>
              line.map((formula, c) =>
                r === cell.row - grid.origin.row && c === cell.column - grid.origin.column
                  ? '=1+1&"条"'
                  : formula,
              ),
            ),
          }
        : grid,
    );
    const { session, state, found: foundThere } = await checked(withFormula);
    await session.previewFix(foundThere("I12"));
    expect(state()).toMatchObject({ preview: null, notice: { kind: "onlyFormulas" } });
  });
});

describe("预览全部安全修改", () => {
  it("is on offer for full-width forms, and for nothing that changes the meaning", async () => {
    const { state } = await checked();
    const tables = state().outcome?.tables ?? [];
    const offered = safeFixesOf(tables);
    expect(offered).toMatchObject([{ ruleId: "I22" }]);
    const hits = tables.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === "I22"));
    expect(offered[0]?.count).toBe(hits.length);
    expect(tables.some(({ findings }) => findings.some(({ fix }) => fix?.kind === "offered"))).toBe(true);
  });

  it("is one plan over all tables, or over one", async () => {
    const { session, state } = await checked();
    const tables = state().outcome?.tables ?? [];
    const count = safeFixesOf(tables)[0]?.count ?? 0;
    await session.previewSafeFixes({ ruleId: "I22", tableId: null });
    const all = state().preview?.plan;
    expect(all && countCells(all)).toBe(count);
    const tableId = tables.find(({ findings }) => findings.some((one) => one.ruleId === "I22"))?.table.id;
    await session.previewSafeFixes({ ruleId: "I22", tableId: tableId ?? "" });
    expect(state().preview?.plan.sheets).toHaveLength(1);
  });

  it("never takes an offered fix, whatever rule is asked for", async () => {
    const { session, state } = await checked();
    await session.previewSafeFixes({ ruleId: "I12", tableId: null });
    expect(state()).toMatchObject({ preview: null, notice: { kind: "nothingToWrite" } });
  });
});

describe("a proposal", () => {
  it("is the one short change; longer ones and several are for the preview", async () => {
    const { found } = await checked();
    expect(proposalOf(found("I12"))).toMatchObject({ before: "2条", after: "≥2条" });
    expect(proposalOf(found("T09"))).toBeNull();
    expect(proposalOf({ ...found("I12"), fix: null })).toBeNull();
  });

  it.each([
    ["2条", "≥2条", { head: "", before: "", after: "≥", tail: "2条" }],
    ["100％", "100%", { head: "100", before: "％", after: "%", tail: "" }],
    ["的的人", "的人", { head: "的", before: "的", after: "", tail: "人" }],
    ["同", "同", { head: "同", before: "", after: "", tail: "" }],
  ])("from %s to %s differs where it differs", (before, after, parts) => {
    expect(differenceOf(before, after)).toEqual(parts);
  });

  it("shows of a long text only where it differs", () => {
    const [head, tail] = ["头".repeat(20), "尾".repeat(20)];
    expect(shortened(differenceOf(`${head}的的${tail}`, `${head}的${tail}`))).toEqual({
      head: `…${"头".repeat(13)}的`,
      before: "的",
      after: "",
      tail: `${"尾".repeat(14)}…`,
    });
    const short = differenceOf("2条", "≥2条");
    expect(shortened(short)).toEqual(short);
  });
});
