import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { nameOfTable } from "../../domain/table/TargetTable";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { countedSeverities, gapWords, sumsWords } from "../state/reconciliationWords";
import { standingOf } from "../state/tableOrder";
import type { VisibleTable } from "../state/visibleTables";
import { CostBar } from "./CostBar";
import { EditedMark } from "./EditedMark";
import { StandingIcon } from "./StandingIcon";
import { cutText, rowButton } from "./rowLook";

const useStyles = makeStyles({
  row: {
    ...rowButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto 16px",
    columnGap: "6px",
    rowGap: "2px",
    alignItems: "center",
    height: "56px",
    padding: "6px 6px 6px 12px",
  },
  name: {
    ...cutText,
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  unequal: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  detail: {
    gridColumn: "2 / 4",
    display: "grid",
    gridTemplateColumns: "48px auto minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  sums: { textAlign: "right", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  counts: { display: "flex", alignItems: "center", columnGap: "6px" },
  count: { display: "inline-flex", alignItems: "center", columnGap: "2px" },
});

interface TableRowProps {
  readonly shown: VisibleTable;
  readonly current: boolean;
}

/** One table of the list: standing, name, gap; below it cost against budget and the number of findings. */
export function TableRow({ shown: { audit, findings }, current }: TableRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { table, reconciliation } = audit;
  const edited = usePaneState().editedSheets.includes(table.sheetId);
  const unequal = reconciliation.status === "over" || reconciliation.status === "short";
  const open = () => store.dispatch({ type: "tableOpened", tableId: table.id, finding: null });
  return (
    <button type="button" data-row tabIndex={current ? 0 : -1} className={styles.row} onClick={open}>
      <StandingIcon standing={standingOf(audit)} />
      <span className={styles.name} title={nameOfTable(table)}>
        {nameOfTable(table)}
      </span>
      <span className={`${styles.gap} ${unequal ? styles.unequal : styles.muted}`}>
        {gapWords(reconciliation, messages)}
      </span>
      <ChevronRight16Regular aria-hidden="true" />
      <span className={styles.detail}>
        <span>
          <CostBar reconciliation={reconciliation} />
        </span>
        <span className={styles.counts} data-counts>
          {countedSeverities(findings).map(({ severity, count }) => (
            <span key={severity} className={styles.count}>
              <StandingIcon standing={severity} small />
              {count}
            </span>
          ))}
          {edited && <EditedMark />}
        </span>
        <span className={styles.sums}>{sumsWords(reconciliation, messages)}</span>
      </span>
    </button>
  );
}
