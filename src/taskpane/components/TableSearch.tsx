import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { SearchField } from "./SearchField";

const useStyles = makeStyles({ field: { width: "100%", maxWidth: "none" } });

/** Finds tables and findings by project, rule or any of their words. */
export function TableSearch() {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { query } = usePaneState().filter;
  return (
    <SearchField
      className={styles.field}
      query={query}
      placeholder={messages.search}
      label={messages.searchLabel}
      clearLabel={messages.clearSearch}
      onSearch={(text) => store.dispatch({ type: "queryChanged", query: text })}
    />
  );
}
