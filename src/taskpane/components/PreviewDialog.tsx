import { useMemo } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { countCells } from "../../domain/plan/WritePlan";
import type { Messages } from "../locales/zh-CN";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import type { Preview, WritePurpose } from "../state/PaneState";
import { keyOfPreviewRow, previewRows } from "../state/previewRows";
import type { PreviewRow } from "../state/previewRows";
import { purposeWords } from "../state/writtenWords";
import { ListDialog } from "./ListDialog";
import { PreviewLine } from "./PreviewLine";
import { VirtualList } from "./VirtualList";

const LINE_HEIGHT = 30;
const FEW_LINES = 3;
const FEW_LETTERS = 60;

const useStyles = makeStyles({
  text: { margin: "0 0 6px" },
  loss: { fontWeight: tokens.fontWeightSemibold },
  notes: { maxHeight: "30%", overflowY: "auto", marginTop: "6px" },
  noteList: { margin: 0, paddingLeft: "18px" },
  safety: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PreviewDialogProps {
  readonly preview: Preview;
  readonly open: boolean;
}

/** Everything that would be written, sheet by sheet and cell by cell, before anything is; then one button. */
export default function PreviewDialog({
  preview: { purpose, plan, formulaCells, userEntries, notes = [] },
  open,
}: PreviewDialogProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, store } = usePane();
  const { task } = usePaneState();
  const rows = useMemo(() => previewRows(plan, messages), [plan, messages]);
  const dismiss = () => store.dispatch({ type: "previewDismissed" });
  return (
    <ListDialog
      title={purposeWords(purpose, messages)}
      open={open}
      isShort={isShort(rows)}
      onClose={() => !task && dismiss()}
      actions={
        <>
          <Button disabledFocusable={task !== null} onClick={dismiss}>
            {messages.cancel}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={task !== null}
            onClick={() => void session.applyPreview()}
          >
            {applyLabel(purpose, messages)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{messages.preview.extent(countCells(plan), plan.sheets.length)}</p>
      {purpose === "clearEvaluation" && (
        <p className={mergeClasses(styles.text, userEntries > 0 && styles.loss)}>
          {userEntries > 0
            ? messages.evaluation.preview.userEntries(userEntries)
            : messages.evaluation.preview.noUserEntries}
        </p>
      )}
      <VirtualList
        items={rows}
        keyOf={keyOfPreviewRow}
        estimateSize={() => LINE_HEIGHT}
        label={messages.preview.changes}
        renderRow={(row, current) => <PreviewLine row={row} current={current} />}
      />
      {formulaCells.length > 0 && (
        <p className={styles.text}>
          {messages.mending.formulaCells(formulaCells.join(messages.problem.separator))}
        </p>
      )}
      {notes.length > 0 && (
        <div className={styles.notes}>
          <p className={styles.text}>{messages.importing.refusedTitle}</p>
          <ul className={styles.noteList}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.safety}>{messages.preview.safety}</p>
    </ListDialog>
  );
}

/** Whether everything fits into the least height of the list. */
function isShort(rows: readonly PreviewRow[]): boolean {
  const letters = rows.map((row) => (row.kind === "change" && row.isNew ? row.after.length : 0));
  return rows.length <= FEW_LINES && Math.max(...letters) < FEW_LETTERS;
}

function applyLabel(purpose: WritePurpose, { preview }: Messages): string {
  if (purpose === "clear" || purpose === "clearEvaluation") return preview.applyClear;
  return purpose === "fix" || purpose === "safeFixes" ? preview.applyFix : preview.apply;
}
