import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** 写回校验列 and 清除校验标记, once there is a whole result to write. */
export function Footer() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { outcome, task } = usePaneState();
  if (!outcome?.complete || outcome.tables.length === 0) return null;
  return (
    <footer className={styles.bar}>
      <Button disabledFocusable={task !== null} onClick={() => void session.previewWriteBack()}>
        {messages.writeBack}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={task !== null}
        onClick={() => void session.previewClear()}
      >
        {messages.clearMarks}
      </Button>
    </footer>
  );
}
