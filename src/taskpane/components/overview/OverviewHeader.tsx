import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/rules/Finding";
import { overviewMessages } from "../../locales/overviewMessages";
import { columnName } from "../../state/overviewCells";
import { nextSort } from "../../state/overviewSort";
import type { OverviewColumn, OverviewSort } from "../../state/overviewSort";
import { usePane } from "../../state/PaneContext";
import { cutText } from "../rowLook";
import { StandingIcon } from "../StandingIcon";
import { gridOf, HEADER_HEIGHT, isLeft } from "./columnLook";

const SEVERITY_OF: Readonly<Partial<Record<OverviewColumn, Severity>>> = {
  errors: "error",
  warnings: "warning",
  infos: "info",
};

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "grid", boxSizing: "border-box" },
  cell: { minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
  name: { position: "sticky", left: 0, zIndex: 1 },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "1px",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: "0 6px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  first: { paddingLeft: "12px" },
  right: { justifyContent: "flex-end" },
  label: cutText,
  arrow: { flexShrink: 0 },
});

interface OverviewHeaderProps {
  readonly columns: readonly OverviewColumn[];
  readonly sort: OverviewSort;
}

/** The columns' names: each sorts by its column, and tells how. */
export function OverviewHeader({ columns, sort }: OverviewHeaderProps) {
  const styles = useStyles();
  const { store } = usePane();
  return (
    <div role="rowgroup" className={styles.header}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.row}
        style={{ gridTemplateColumns: gridOf(columns), height: HEADER_HEIGHT }}
      >
        {columns.map((column) => (
          <HeaderCell
            key={column}
            column={column}
            sort={sort?.column === column ? sort : null}
            onSort={() => store.dispatch({ type: "overviewSorted", sort: nextSort(sort, column) })}
          />
        ))}
      </div>
    </div>
  );
}

interface HeaderCellProps {
  readonly column: OverviewColumn;
  /** Null where the list is not sorted by this column. */
  readonly sort: OverviewSort;
  readonly onSort: () => void;
}

function HeaderCell({ column, sort, onSort }: HeaderCellProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = overviewMessages(locale);
  const word = words.columns[column];
  const name = columnName(column, words);
  const severity = SEVERITY_OF[column];
  const Arrow = sort?.isDescending ? ArrowDown12Regular : ArrowUp12Regular;
  const isName = column === "project";
  return (
    <div
      role="columnheader"
      aria-sort={sort === null ? "none" : sort.isDescending ? "descending" : "ascending"}
      className={mergeClasses(styles.cell, isName && styles.name)}
    >
      <button
        type="button"
        title={name}
        aria-label={name}
        className={mergeClasses(styles.button, !isLeft(column) && styles.right, isName && styles.first)}
        onClick={onSort}
      >
        {severity ? (
          <StandingIcon standing={severity} decorative />
        ) : (
          <span className={styles.label}>{word}</span>
        )}
        {sort && <Arrow aria-hidden="true" className={styles.arrow} />}
      </button>
    </div>
  );
}
