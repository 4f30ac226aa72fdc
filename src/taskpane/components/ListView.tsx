import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../state/PaneState";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import type { ScrollPlace } from "../state/ScrollPlaces";
import { summarise } from "../state/summary";
import { worstFirst } from "../state/tableOrder";
import { isFiltering } from "../state/visibleTables";
import type { VisibleTable } from "../state/visibleTables";
import { RuleFailures } from "./RuleFailures";
import { SafeFixBar } from "./SafeFixBar";
import { SeverityFilter } from "./SeverityFilter";
import { TableList } from "./TableList";
import { TableSearch } from "./TableSearch";
import { UnreadLine } from "./UnreadLine";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "6px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  note: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, padding: "16px 12px", color: tokens.colorNeutralForeground2 },
});

interface ListViewProps extends ScrollPlace {
  readonly outcome: Outcome;
  readonly tables: readonly VisibleTable[];
}

/** The figures, the filter and the list of tables. */
export function ListView({ outcome, tables, offset, onScroll }: ListViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { lastTable, filter } = usePaneState();
  const summary = summarise(outcome);
  return (
    <>
      <div className={styles.head}>
        <SeverityFilter counts={summary.counts} />
        <TableSearch />
        <ListNote outcome={outcome} shown={tables.length} />
      </div>
      <UnreadLine outcome={outcome} />
      <RuleFailures failures={summary.failures} />
      <SafeFixBar tables={outcome.tables} tableId={null} />
      {tables.length === 0 && isFiltering(filter) ? (
        <p className={styles.none}>{messages.noMatch}</p>
      ) : (
        <TableList tables={tables} returnTo={lastTable} offset={offset} onScroll={onScroll} />
      )}
    </>
  );
}

/** How much of the list the filter shows, and the ways back: all of it, and worst first again. */
function ListNote({ outcome, shown }: { readonly outcome: Outcome; readonly shown: number }) {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { filter } = usePaneState();
  const sorted = worstFirst(outcome.tables).join() === outcome.order.join();
  if (!isFiltering(filter) && sorted) return null;
  return (
    <div className={styles.note}>
      {isFiltering(filter) && <span>{messages.filtered(shown, outcome.tables.length)}</span>}
      {isFiltering(filter) && (
        <Link as="button" onClick={() => store.dispatch({ type: "filterCleared" })}>
          {messages.clearFilter}
        </Link>
      )}
      {!isFiltering(filter) && (
        <Link as="button" onClick={() => store.dispatch({ type: "reordered" })}>
          {messages.sortWorstFirst}
        </Link>
      )}
    </div>
  );
}
