import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  box: {
    padding: "8px 12px 16px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400,
  },
  sentence: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0", paddingLeft: "20px" },
});

/** First start, a blank workbook, or one without a table: one sentence and one way out. */
export function EmptyState() {
  const styles = useStyles();
  const messages = useMessages();
  const { outcome, task, problem } = usePaneState();
  if (outcome?.complete) {
    return (
      <div className={styles.box}>
        {outcome.blank ? (
          <p className={styles.sentence}>{messages.blank}</p>
        ) : (
          <NoTable sheetNames={outcome.sheetNames} />
        )}
        <NewTableButton />
      </div>
    );
  }
  return (
    <div className={styles.box}>
      {!task && !problem && <p className={styles.sentence}>{messages.firstStart}</p>}
    </div>
  );
}

function NoTable({ sheetNames }: { readonly sheetNames: readonly string[] }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <p className={styles.sentence}>{messages.noTable}</p>
      <details>
        <summary className={styles.summary}>{messages.whyNoTable}</summary>
        <p className={styles.sentence}>{messages.noTableReason}</p>
        <p className={styles.sentence}>{messages.sheetsRead(sheetNames.length)}</p>
        <ul className={styles.list}>
          {sheetNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** 新建空白表…: where there is nothing to check, a table can be begun. */
function NewTableButton() {
  const messages = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Button
      {...focusTarget}
      size="small"
      disabledFocusable={task !== null}
      onClick={() => void session.newTables.open()}
    >
      {messages.newTable.open}
    </Button>
  );
}
