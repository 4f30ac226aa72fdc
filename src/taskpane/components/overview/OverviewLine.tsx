import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { overviewMessages } from "../../locales/overviewMessages";
import { cellText } from "../../state/overviewCells";
import type { OverviewRow } from "../../state/overviewRows";
import type { OverviewColumn } from "../../state/overviewSort";
import { useMessages, usePane } from "../../state/PaneContext";
import { cutText } from "../rowLook";
import { StandingIcon } from "../StandingIcon";
import { isLeft, ROW_HEIGHT } from "./columnLook";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    display: "grid",
    alignItems: "stretch",
    boxSizing: "border-box",
    width: "100%",
    height: `${ROW_HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    "--row": tokens.colorNeutralBackground1,
    backgroundColor: "var(--row)",
    ":hover": { "--row": tokens.colorNeutralBackground1Hover },
  },
  cell: {
    ...cutText,
    alignSelf: "center",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  right: { textAlign: "right" },
  zero: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  name: { position: "sticky", left: 0, zIndex: 1, minWidth: 0, backgroundColor: "var(--row)" },
  open: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: "0 6px 0 12px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical", overflow: "hidden" },
});

interface OverviewLineProps {
  readonly row: OverviewRow;
  readonly columns: readonly OverviewColumn[];
  readonly grid: string;
  readonly index: number;
  /** In pixels from the first line. */
  readonly top: number;
  readonly isTabStop: boolean;
}

/** A project; a click on it, or Enter, opens its findings. */
export const OverviewLine = memo(function OverviewLine(props: OverviewLineProps) {
  const { row, columns, grid, index, top, isTabStop } = props;
  const styles = useStyles();
  const { session } = usePane();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={{ top, gridTemplateColumns: grid }}
      onClick={() => session.openFindings(row.tableId)}
    >
      {columns.map((column) =>
        column === "project" ? (
          <NameCell key={column} row={row} isTabStop={isTabStop} />
        ) : (
          <FigureCell key={column} row={row} column={column} />
        ),
      )}
    </div>
  );
});

/** Its click is the row's as well. */
function NameCell({ row: { line }, isTabStop }: Pick<OverviewLineProps, "row" | "isTabStop">) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div role="rowheader" className={styles.name}>
      <button
        type="button"
        data-row
        tabIndex={isTabStop ? 0 : -1}
        title={messages.openTable(line.project)}
        className={styles.open}
      >
        {line.failedRules.length > 0 && <StandingIcon standing="unknown" />}
        <span className={styles.text}>{line.project}</span>
      </button>
    </div>
  );
}

interface FigureCellProps extends Pick<OverviewLineProps, "row"> {
  readonly column: OverviewColumn;
}

function FigureCell({ row: { line }, column }: FigureCellProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const text = cellText(line, column, overviewMessages(locale), locale);
  const isUnequal = line.costStatus === "short" || line.costStatus === "over";
  const isMuted = text === "0" || (column === "gap" && !isUnequal);
  return (
    <div
      role="cell"
      title={text}
      className={mergeClasses(
        styles.cell,
        !isLeft(column) && styles.right,
        isMuted && styles.zero,
        column === "gap" && isUnequal && styles.strong,
      )}
    >
      {text}
    </div>
  );
}
