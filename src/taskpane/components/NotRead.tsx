import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  box: { padding: "12px", lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

/** The reading was broken off, or failed: one sentence and one way on. */
export function NotRead() {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const { session } = usePane();
  const { task, problem, tab } = usePaneState();
  if (task || problem) return null;
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{tab === "overview" ? words.notReadToSumUp : words.notRead}</p>
      <Button appearance="primary" onClick={() => void session.read()}>
        {words.read}
      </Button>
    </div>
  );
}
