import { useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Place } from "../../../application/WorkbookPort";
import { likelyHeader } from "../../state/hintDraft";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { ListDialog } from "../ListDialog";
import type { MoreDialogProps } from "../more/MoreEntry";
import { HintRecordProblem } from "./HintRecordProblem";
import { KeptHints } from "./KeptHints";
import { NothingUnread } from "./NothingUnread";
import { UnreadSheet } from "./UnreadSheet";

const useStyles = makeStyles({
  body: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: "2px", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface UnreadListDialogProps extends MoreDialogProps {
  readonly onPoint: (place: Place) => void;
}

/** 为什么没识别: each sheet with what was found and what is missing, and below it the headers that the user has named. */
export function UnreadListDialog({ open, onClose, onPoint }: UnreadListDialogProps) {
  const styles = useStyles();
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const { session } = usePane();
  const { outcome, task } = usePaneState();
  const sheets = session.hints.sheets();
  const diagnoses = outcome?.diagnoses ?? [];
  /** A step has taken away what had the focus: without it in the dialog, Esc would not be the dialog's. */
  const keepFocus = () => list.current?.focus();
  /** Where the user is, else where a header is most likely. */
  const pointOther = async () => {
    const selected = await session.hints.selected();
    const sheet = sheets.find(({ sheetId }) => sheetId === selected?.sheetId);
    const [first] = sheets;
    if (selected && sheet) onPoint(selected);
    else if (first) onPoint(likelyHeader(first, diagnoses));
  };
  return (
    <ListDialog
      title={messages.diagnosis.why}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button disabledFocusable={task !== null || sheets.length === 0} onClick={() => void pointOther()}>
            {messages.diagnosis.pointOther}
          </Button>
          <Button appearance="primary" onClick={onClose}>
            {messages.close}
          </Button>
        </>
      }
    >
      <div ref={list} className={styles.body} tabIndex={-1}>
        <HintRecordProblem onFailed={onClose} onCleared={keepFocus} />
        {diagnoses.length === 0 && <NothingUnread />}
        <ul className={styles.list}>
          {diagnoses.map((diagnosis) => (
            <UnreadSheet key={diagnosis.sheetId} diagnosis={diagnosis} onPoint={onPoint} />
          ))}
        </ul>
        <KeptHints hints={outcome?.hints ?? []} onFailed={onClose} onRemoved={keepFocus} />
      </div>
    </ListDialog>
  );
}
