import { useState } from "react";
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { hintsProblemWords } from "../../state/noticeWords";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  text: { margin: "8px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

interface HintRecordProblemProps {
  readonly onFailed: () => void;
  /** The button that had the focus is gone. */
  readonly onCleared: () => void;
}

/** Why the workbook's choices of headers cannot be read, and, once asked again, the way to begin anew. */
export function HintRecordProblem({ onFailed, onCleared }: HintRecordProblemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task, records } = usePaneState();
  const [asked, setAsked] = useState(false);
  const { clear, clearAsk } = messages.diagnosis;
  if (!records.hintsProblem) return null;
  const clearRecord = async () => {
    if (await session.hints.clear()) onCleared();
    else onFailed();
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{hintsProblemWords(records.hintsProblem, messages)}</MessageBarBody>
      </MessageBar>
      {asked && (
        <p role="alert" className={styles.text}>
          {clearAsk}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={task !== null}
          onClick={() => (asked ? void clearRecord() : setAsked(true))}
        >
          {clear}
        </Button>
        {asked && (
          <Button size="small" autoFocus onClick={() => setAsked(false)}>
            {messages.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
