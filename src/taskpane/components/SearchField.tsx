import { SearchBox, makeStyles } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({ field: { width: "100%", maxWidth: "none" } });

/** Finds tables and findings by project, rule or any of their words. */
export function SearchField() {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { filter } = usePaneState();
  return (
    <SearchBox
      size="small"
      className={styles.field}
      placeholder={messages.search}
      aria-label={messages.searchLabel}
      dismiss={{ "aria-label": messages.clearSearch }}
      value={filter.query}
      onChange={(_event, { value }) => store.dispatch({ type: "queryChanged", query: value })}
    />
  );
}
