import { useRef } from "react";
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Outcome } from "../state/PaneState";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { unreadWords } from "../state/unreadWords";
import { useFocusHandover } from "./useFocusHandover";

const useStyles = makeStyles({
  box: {
    padding: "8px 12px 16px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400,
  },
  sentence: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, flex: "1 1 100%" },
  ways: { display: "flex", flexWrap: "wrap", gap: "0 8px" },
});

/** First start, a blank workbook, or one without a table: one sentence and one way out. */
export function EmptyState() {
  const styles = useStyles();
  const messages = useMessages();
  const { outcome, task, problem } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  useFocusHandover(box);
  if (!outcome?.complete) {
    return (
      <div ref={box} className={styles.box}>
        {!task && !problem && <p className={styles.sentence}>{messages.firstStart}</p>}
      </div>
    );
  }
  return (
    <div ref={box} className={styles.box}>
      {outcome.blank && <p className={styles.sentence}>{messages.blank}</p>}
      <div className={styles.ways}>
        {!outcome.blank && <NoTable outcome={outcome} />}
        <NewTableButton />
      </div>
    </div>
  );
}

/** No table was found: what was not read instead, and 为什么没识别. */
function NoTable({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task, records } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const unread = unreadWords(outcome, records, messages);
  return (
    <>
      <p className={styles.sentence}>{messages.noTable}</p>
      {unread.map((words) => (
        <p key={words} className={styles.sentence}>
          {words}
        </p>
      ))}
      <Button
        {...focusTarget}
        appearance="primary"
        size="small"
        disabledFocusable={task !== null}
        onClick={() => task === null && void session.hints.open()}
      >
        {messages.whyNoTable}
      </Button>
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
