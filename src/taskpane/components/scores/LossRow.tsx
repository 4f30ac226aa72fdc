import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCell } from "../../../domain/grid/address";
import { explainExecution } from "../../../domain/evaluation/explainExecution";
import { explainRow } from "../../../domain/evaluation/explainRow";
import type { LostPoints } from "../../../domain/evaluation/evaluationSummary";
import type { Locale } from "../../../domain/locale/Locale";
import { useMessages, usePane } from "../../state/PaneContext";
import { cutText, rowButton } from "../rowLook";

const useStyles = makeStyles({
  row: {
    ...rowButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    height: "62px",
    padding: "4px 12px",
  },
  cut: cutText,
  lost: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  reason: { gridColumn: "1 / 3" },
  detail: {
    lineHeight: tokens.lineHeightBase200,

    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface LossRowProps {
  readonly loss: LostPoints;
  readonly current: boolean;
}

/** A row that cost points: how many, whose, and why; it selects its cell. */
export function LossRow({ loss, current }: LossRowProps) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const { session, locale } = usePane();
  const words = evaluation.scores;
  const { table, name: project } = loss.project;
  const name = loss.kind === "execution" ? words.execution : loss.name;
  const address = formatCell(loss.cell);
  return (
    <button
      type="button"
      data-row
      tabIndex={current ? 0 : -1}
      className={styles.row}
      title={words.locateLoss(name, address)}
      onClick={() => void session.fill.locate({ sheetId: table.sheetId, cell: loss.cell })}
    >
      <span className={styles.cut}>{name}</span>
      <span className={styles.lost}>{words.lost(loss.lost.toFixed(2))}</span>
      <span className={`${styles.cut} ${styles.detail}`}>{project}</span>
      <span className={styles.detail}>{address}</span>
      <span className={`${styles.cut} ${styles.detail} ${styles.reason}`}>{reasonOf(loss, locale)}</span>
    </button>
  );
}

function reasonOf(loss: LostPoints, locale: Locale): string {
  return loss.kind === "execution"
    ? explainExecution(loss.execution, locale)
    : explainRow(loss.row, loss.project.table, locale);
}
