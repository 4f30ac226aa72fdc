import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { TableAudit } from "../../../domain/audit";
import { nameOfTable } from "../../../domain/table/TargetTable";
import { fillStanding, standingWords } from "../../state/evaluationStanding";
import { filledOf } from "../../state/fillProgress";
import { useMessages, usePane } from "../../state/PaneContext";
import { FillIcon } from "./FillIcon";
import { cutText, rowButton } from "../rowLook";

const useStyles = makeStyles({
  row: {
    ...rowButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto 16px",
    columnGap: "6px",
    rowGap: "2px",
    alignItems: "center",
    height: "52px",
    padding: "6px 6px 6px 12px",
  },
  name: {
    gridColumn: "2 / 4",
    ...cutText,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: {
    gridColumn: "2 / 4",
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  standing: { overflow: "hidden", textOverflow: "ellipsis" },
  chevron: { gridColumn: "4", gridRow: "1 / 3" },
});

interface FillListRowProps {
  readonly audit: TableAudit;
  readonly current: boolean;
}

/** One project: "已填 9 / 14", and its score, or what keeps it 未完成. It opens at its first open row. */
export const FillListRow = memo(function FillListRow({ audit, current }: FillListRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const { table, evaluation } = audit;
  return (
    <button
      type="button"
      data-row
      tabIndex={current ? 0 : -1}
      className={styles.row}
      onClick={() => session.fill.open(table.id)}
    >
      <FillIcon standing={fillStanding(evaluation)} />
      <span className={styles.name} title={nameOfTable(table)}>
        {nameOfTable(table)}
      </span>
      <span className={styles.detail}>
        <span>{messages.evaluation.filled(filledOf(evaluation), evaluation.rows.length)}</span>
        <span className={styles.standing}>{standingWords(evaluation, messages, locale)}</span>
      </span>
      <ChevronRight16Regular aria-hidden="true" className={styles.chevron} />
    </button>
  );
});
