import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { loadPart } from "./loadPart";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

const YearEndFooter = loadPart(() => import("./fill/YearEndFooter"));

/** What the chosen tab writes into the workbook. */
export function Footer() {
  const { tab } = usePaneState();
  if (tab === "check") return <CheckFooter />;
  return tab === "overview" ? null : <YearEndFooter />;
}

/** 写回校验列, 生成校验报告 and 清除校验标记, once there is a whole result to write. */
function CheckFooter() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { outcome, task } = usePaneState();
  // The focus comes back here when the preview closes, written or not.
  const focusTarget = useRestoreFocusTarget();
  if (!outcome?.complete || outcome.tables.length === 0) return null;
  return (
    <div className={styles.bar}>
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={task !== null}
        onClick={() => void session.previewWriteBack()}
      >
        {messages.writeBack}
      </Button>
      <Button size="small" disabledFocusable={task !== null} onClick={() => void session.makeReport()}>
        {messages.report.make}
      </Button>
      <Button
        {...focusTarget}
        size="small"
        appearance="subtle"
        disabledFocusable={task !== null}
        onClick={() => void session.previewClear()}
      >
        {messages.clearMarks}
      </Button>
    </div>
  );
}
