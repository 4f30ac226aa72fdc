import type { Ref } from "react";
import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { TableAudit } from "../../domain/audit";
import { nameOfTable } from "../../domain/table/TargetTable";
import type { KeyedFinding } from "../state/keyedFindings";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { countedSeverities } from "../state/reconciliationWords";
import { useFindingSteps } from "../state/useFindingSteps";
import { EditedMark } from "./EditedMark";
import { StandingIcon } from "./StandingIcon";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: "2px", padding: "4px 8px 0 4px" },
  counts: {
    display: "flex",
    flex: "1 1 auto",
    justifyContent: "flex-end",
    columnGap: "10px",
    paddingRight: "8px",
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "3px",
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    margin: "0",
    padding: "4px 12px 2px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sheet: { padding: "0 12px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingsHeaderProps {
  readonly audit: TableAudit;
  readonly findings: readonly KeyedFinding[];
  readonly ref: Ref<HTMLHeadingElement>;
}

/** 返回, the counts, ▲ and ▼, and whose table it is. */
export function FindingsHeader({ audit: { table }, findings, ref }: FindingsHeaderProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { editedSheets } = usePaneState();
  const { previous, next, go } = useFindingSteps();
  return (
    <header>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => void session.goBack()}>
          {messages.back}
        </Button>
        <span className={styles.counts}>
          {countedSeverities(findings).map(({ severity, count }) => (
            <span key={severity} className={styles.count}>
              <StandingIcon standing={severity} />
              {count}
            </span>
          ))}
        </span>
        <Tooltip content={messages.previousFinding} relationship="label">
          <Button
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            disabledFocusable={!previous}
            onClick={() => go(previous)}
          />
        </Tooltip>
        <Tooltip content={messages.nextFinding} relationship="label">
          <Button
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            disabledFocusable={!next}
            onClick={() => go(next)}
          />
        </Tooltip>
      </div>
      <h2 ref={ref} tabIndex={-1} className={styles.name}>
        {nameOfTable(table)}
      </h2>
      {table.sheetName !== nameOfTable(table) && <div className={styles.sheet}>{table.sheetName}</div>}
      {editedSheets.includes(table.sheetId) && (
        <div className={styles.sheet}>
          <EditedMark /> {messages.mending.edited}
        </div>
      )}
    </header>
  );
}
