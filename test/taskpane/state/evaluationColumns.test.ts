import { changedCells } from "../../../src/domain/plan/WritePlan";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import { previewRows } from "../../../src/taskpane/state/previewRows";
import { purposeWords, writtenWords } from "../../../src/taskpane/state/writtenWords";
import { typed } from "../../support/editedGrid";
import { withEvaluation } from "../../support/evaluationBlocks";
import { seedFormGrid } from "../../support/seedForm";
import { startSession } from "../support/startSession";

async function opened() {
  const parts = startSession();
  await parts.session.openTab("fill");
  return parts;
}

describe("添加评价列", () => {
  it("shows every cell first, and writes only on 写入; then the tables are read again", async () => {
    const { session, workbook, state } = await opened();
    await session.evaluation.previewAdding();
    const shown = state().preview;
    expect(shown).toMatchObject({ purpose: "addEvaluation", userEntries: 0 });
    expect(shown?.plan.sheets).toHaveLength(12);
    expect(workbook.applied).toEqual([]);
    await session.applyPreview();
    expect(workbook.applied).toEqual([shown?.plan]);
    expect(state().written).toMatchObject({ purpose: "addEvaluation", sheets: 12 });
    expect(workbook.readSheets.at(-1)).toHaveLength(12);
  });

  it("is for one table too", async () => {
    const { session, state } = await opened();
    const table = state().outcome?.tables[4]?.table;
    await session.evaluation.previewAdding([table?.id ?? ""]);
    expect(state().preview?.plan.sheets.map(({ sheetId }) => sheetId)).toEqual([table?.sheetId]);
  });

  it("names its areas apart from those of 校验, and lists all 109 rows of all tables", async () => {
    const { session, state } = await opened();
    await session.evaluation.previewAdding();
    const plan = state().preview?.plan;
    if (!plan) throw new Error("There is no preview.");
    const rows = previewRows(plan, zhCN);
    const notes = rows.flatMap((row) => (row.kind === "note" ? [row.text] : []));
    expect(notes.filter((text) => text.startsWith("新增评价区域"))).toHaveLength(24);
    expect(rows.filter(({ kind }) => kind === "change")).toHaveLength(
      plan.sheets.flatMap(changedCells).length,
    );
    const weights = rows.filter((row) => row.kind === "change" && /^J\d+$/.test(row.address));
    expect(weights.length).toBeGreaterThan(109);
  });
});

describe("写回评价列", () => {
  it("says which table stays as it is, and which cell is in the way, though nothing else is to be written", async () => {
    const edited = typed(withEvaluation(seedFormGrid()), { H16: "自筹", J16: "3万元" });
    const { session, workbook, state } = startSession({ grids: [edited] });
    await session.openTab("fill");
    await session.evaluation.previewUpdate();
    const { preview } = state();
    expect(preview?.plan.sheets).toEqual([]);
    expect(preview?.notes).toEqual([
      expect.stringMatching(/^表1 · 统计数据平台系统运维保障：.*保持原样。J16 里/),
    ]);
    await session.applyPreview();
    expect(workbook.applied.flatMap(({ sheets }) => sheets)).toEqual([]);
  });
});

describe("清除评价列", () => {
  it("says so when there are none, and writes nothing", async () => {
    const { session, workbook, state } = await opened();
    await session.evaluation.previewClear();
    const { notice } = state();
    expect(notice).toEqual({ kind: "nothingToWrite", purpose: "clearEvaluation" });
    expect(notice && noticeWords(notice, zhCN)).toBe(zhCN.evaluation.preview.nothingToClear);
    expect(workbook.applied).toEqual([]);
  });
});

describe("重新建议分值", () => {
  it("is about the tables it is asked for, and about no other", async () => {
    const { session, state } = await opened();
    await session.evaluation.previewWeights([]);
    expect(state()).toMatchObject({ preview: null, notice: { purpose: "resetWeights" } });
  });
});

it("each write says what it was", () => {
  const purposes = ["addEvaluation", "evaluation", "resetWeights", "clearEvaluation", "fill"] as const;
  const said = purposes.map((purpose) => writtenWords({ purpose, cells: 3, sheets: 1 }, zhCN));
  expect(new Set(said).size).toBe(purposes.length);
  for (const words of said) expect(words).toContain("3");
  expect(new Set(purposes.map((purpose) => purposeWords(purpose, zhCN))).size).toBe(purposes.length);
});
