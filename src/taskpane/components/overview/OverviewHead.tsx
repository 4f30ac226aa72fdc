import { makeStyles, tokens } from "@fluentui/react-components";
import { overviewMessages } from "../../locales/overviewMessages";
import { totalLines } from "../../state/overviewCells";
import type { OverviewRow } from "../../state/overviewRows";
import type { OverviewColumn } from "../../state/overviewSort";
import { usePane, usePaneState } from "../../state/PaneContext";
import { SearchField } from "../SearchField";
import { CopyOverview } from "./CopyOverview";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "6px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  search: { flex: "1 1 120px", minWidth: 0, maxWidth: "none" },
  totals: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface OverviewHeadProps {
  /** The projects on show. */
  readonly rows: readonly OverviewRow[];
  readonly all: number;
  readonly columns: readonly OverviewColumn[];
}

/** Search, 复制, and what the projects on show come to. */
export function OverviewHead({ rows, all, columns }: OverviewHeadProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = overviewMessages(locale);
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <OverviewSearch />
        <CopyOverview rows={rows} columns={columns} />
      </div>
      <div role="group" aria-label={words.totals} className={styles.totals}>
        {totalLines(rows, all, words).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </div>
  );
}

function OverviewSearch() {
  const styles = useStyles();
  const { store, locale } = usePane();
  const { query } = usePaneState().overview;
  const words = overviewMessages(locale);
  return (
    <SearchField
      className={styles.search}
      query={query}
      placeholder={words.search}
      label={words.searchLabel}
      clearLabel={words.clearSearch}
      onSearch={(text) => store.dispatch({ type: "overviewSearched", query: text })}
    />
  );
}
