import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../state/PaneContext";
import { summarise } from "../state/summary";
import { IgnoredFilter } from "./IgnoredFilter";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "0 12px 2px",
    fontVariantNumeric: "tabular-nums",
  },
});

/** "12 张表 · 109 行指标", above the tabs that are all about them; in the list of 校验 what was set aside as well. */
export function SummaryLine() {
  const styles = useStyles();
  const messages = useMessages();
  const { outcome, tab, view } = usePaneState();
  const summary = useMemo(() => outcome && summarise(outcome), [outcome]);
  if (!summary || summary.tables === 0) return null;
  return (
    <div className={styles.line}>
      <span>{messages.size(summary.tables, summary.indicators)}</span>
      {tab === "check" && view.kind === "list" && <IgnoredFilter count={summary.ignored} />}
    </div>
  );
}
