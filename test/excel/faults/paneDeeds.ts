import type { Finding } from "../../../src/domain/rules/Finding";
import { rowKeys } from "../../../src/taskpane/state/formRows";
import type { PaneOnExcel } from "./PaneOnExcel";

/** What the user has the pane write, from what it knows of the workbook; the ids are those of OPERATIONS. */
export interface PaneDeed {
  readonly id: string;
  readonly title: string;
  /** What is done before the user edits. */
  prepare?(pane: PaneOnExcel): Promise<void>;
  /** Chooses what it is about, as it is on show before the edits. */
  begin(pane: PaneOnExcel): () => Promise<void>;
}

async function written(pane: PaneOnExcel, preview: Promise<void>): Promise<void> {
  await preview;
  await pane.session.applyPreview();
}

async function addEvaluation(pane: PaneOnExcel): Promise<void> {
  await written(pane, pane.session.evaluation.previewAdding());
  await pane.rest();
}

/** The form is open at the table, and follows it. After a complete check it has to be opened again where it moved. */
function fillOf(pane: PaneOnExcel, index: number, actual: string): () => Promise<void> {
  const first = () => pane.state.outcome?.tables[0]?.table;
  const table = first();
  const row = table && rowKeys(table)[index];
  if (!table || row === undefined) throw new Error("The first table has four rows.");
  pane.session.fill.open(table.id);
  return () => {
    const tableId = pane.state.fill.tableId ?? first()?.id ?? "";
    return pane.session.fill.commit({ tableId, row }, { actual });
  };
}

function mendable(pane: PaneOnExcel): Finding {
  const findings = pane.state.outcome?.tables.flatMap((audit) => audit.findings) ?? [];
  const found = findings.find(({ fix }) => fix !== null);
  if (!found) throw new Error("The second table has a sign of the wrong width.");
  return found;
}

/** What the pane does by itself when the user edits. */
export const FOLLOWING = { id: "follow", title: "面板跟随编辑" };

export const PANE_DEEDS: readonly PaneDeed[] = [
  {
    id: "writeBack",
    title: "写回校验列",
    begin: (pane) => () => written(pane, pane.session.previewWriteBack()),
  },
  {
    id: "fix",
    title: "修改",
    begin: (pane) => {
      const finding = mendable(pane);
      return () => written(pane, pane.session.previewFix(finding));
    },
  },
  {
    id: "fill",
    title: "年终填报",
    prepare: async (pane) => {
      await addEvaluation(pane);
      // The row that is left makes the table whole: the summary says what it says by all of them.
      for (const [index, actual] of ["50", "190", "100"].entries()) await fillOf(pane, index + 1, actual)();
      await pane.rest();
    },
    begin: (pane) => fillOf(pane, 0, "3"),
  },
  {
    id: "addEvaluation",
    title: "添加评价列",
    begin: (pane) => () => written(pane, pane.session.evaluation.previewAdding()),
  },
  {
    id: "undo",
    title: "撤销本次写入",
    prepare: (pane) => written(pane, pane.session.previewWriteBack()),
    begin: (pane) => () => pane.session.undo(),
  },
];
