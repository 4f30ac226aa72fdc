import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  note: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Says that only part is shown and by which filter, with the way back to all. */
export function FilterNote() {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { severities, query, ignoredOnly } = usePaneState().filter;
  const parts = [
    ...severities.map((severity) => messages.severity[severity]),
    ignoredOnly ? messages.ignoredOnly : "",
    query.trim(),
  ].filter((part) => part !== "");
  return (
    <div className={styles.note}>
      <span className={styles.text}>{messages.filteredBy(parts.join(messages.problem.separator))}</span>
      <Link as="button" onClick={() => store.dispatch({ type: "filterCleared" })}>
        {messages.clearFilter}
      </Link>
    </div>
  );
}
