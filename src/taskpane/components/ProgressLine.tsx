import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { progressWords } from "../state/progressWords";
import { useLastsLonger } from "../state/useLastsLonger";
import { CANCELLABLE_WRITES } from "../state/writingTasks";

/** Quicker steps end before a progress line could be read. */
const PATIENCE_MS = 300;

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    padding: "0 8px 8px 12px",
  },
  text: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / 3" },
});

/** "正在读取 137 / 300 张工作表" and 取消, for a step that takes more than a moment. */
export function ProgressLine() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const long = useLastsLonger(task !== null, PATIENCE_MS);
  if (!task || !long) return null;
  const { kind, progress, cancelling } = task;
  const isCancellable = progress?.stage !== "writing" || CANCELLABLE_WRITES.includes(kind);
  const words = cancelling ? messages.cancelling : progressWords(task, messages);
  const value = progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return (
    <div className={styles.line}>
      <span className={styles.text}>{words}</span>
      {isCancellable && (
        <Button size="small" disabledFocusable={cancelling} onClick={() => session.cancel()}>
          {messages.cancel}
        </Button>
      )}
      <ProgressBar className={styles.bar} aria-label={words} {...value} />
    </div>
  );
}
