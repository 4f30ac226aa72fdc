import { planWriteBack } from "../../../src/application/writeBack";
import { changedCells, countCells } from "../../../src/domain/plan/WritePlan";
import type { SheetPlan } from "../../../src/domain/plan/WritePlan";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { keyOfPreviewRow, previewRows } from "../../../src/taskpane/state/previewRows";
import { seedGrids } from "../../support/seedGrids";
import { seedAudits } from "../support/seedAudits";

const plan = planWriteBack(
  { grids: seedGrids(), audit: { tables: seedAudits() }, commonYear: null, diagnoses: [], hints: [] },
  "zh-CN",
);
const rows = previewRows(plan, zhCN);

describe("the preview of 写回校验列 on the real tables", () => {
  it("shows every cell that is written, each once", () => {
    const changes = rows.filter(({ kind }) => kind === "change");
    expect(changes).toHaveLength(countCells(plan));
    expect(new Set(rows.map(keyOfPreviewRow)).size).toBe(rows.length);
  });

  it("heads each sheet with its name and number of cells", () => {
    const heads = rows.flatMap((row) => (row.kind === "sheet" ? [row.text] : []));
    expect(heads).toHaveLength(12);
    const [first] = plan.sheets;
    expect(heads[0]).toBe(`表1统计数据平台系统运维保障 · ${first ? changedCells(first).length : 0} 个单元格`);
  });

  it("names the new columns", () => {
    const notes = rows.flatMap((row) => (row.kind === "note" ? [row.text] : []));
    expect(notes.filter((text) => text.startsWith("新增校验区域"))).toHaveLength(12);
  });

  it("says before and after of a cell, blank in words", () => {
    expect(rows.find((row) => row.kind === "change" && row.after === "校验结果")).toMatchObject({
      before: "（空）",
    });
  });
});

describe("the preview of 清除校验标记", () => {
  it("says that areas and highlights go", () => {
    const area = { row: 7, column: 7, rowCount: 3, columnCount: 2 };
    const sheet: SheetPlan = {
      sheetId: "s",
      sheetName: "表1",
      expectations: [],
      cells: [{ area: { ...area, rowCount: 1, columnCount: 1 }, before: [["通过"]], after: [[null]] }],
      blocks: [
        {
          name: "b",
          before: { area, models: null, widths: [], regions: [], scales: [], record: null },
          after: null,
        },
      ],
      highlights: { before: [{ severity: "warning", areas: [area] }], after: [] },
    };
    expect(
      previewRows({ sheets: [sheet] }, zhCN).map((row) => (row.kind === "change" ? row.spoken : row.text)),
    ).toEqual(["表1 · 1 个单元格", "移除校验区域 H8:I10", "去掉底色标记 1 处", "H8：通过 改为 （空）"]);
  });
});
