import type { KeyboardEvent } from "react";
import { SearchBox, makeStyles } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({ field: { width: "100%", maxWidth: "none" } });

/** Finds tables and findings by project, rule or any of their words. */
export function SearchField() {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { query } = usePaneState().filter;
  const setQuery = (text: string) => store.dispatch({ type: "queryChanged", query: text });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    setQuery("");
  };
  return (
    <SearchBox
      size="small"
      className={styles.field}
      placeholder={messages.search}
      aria-label={messages.searchLabel}
      dismiss={{ "aria-label": messages.clearSearch }}
      value={query}
      onKeyDown={onKeyDown}
      onChange={(_event, { value }) => setQuery(value)}
    />
  );
}
