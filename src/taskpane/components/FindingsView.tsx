import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { nameOfTable } from "../../domain/table/TargetTable";
import { findingRows } from "../state/findingRows";
import type { FindingRow } from "../state/findingRows";
import { useMessages } from "../state/PaneContext";
import type { VisibleTable } from "../state/visibleTables";
import { FilterNote } from "./FilterNote";
import { FindingCard } from "./FindingCard";
import { FindingsHeader } from "./FindingsHeader";
import { Reconciliation } from "./Reconciliation";
import { RuleFailures } from "./RuleFailures";
import { VirtualList } from "./VirtualList";

const CARD_HEIGHT = 150;
const GROUP_HEIGHT = 28;

const useStyles = makeStyles({
  group: {
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  none: { margin: 0, padding: "16px 12px", color: tokens.colorNeutralForeground2 },
});

interface FindingsViewProps {
  readonly shown: VisibleTable;
  /** Key of the finding in focus. */
  readonly chosen: string | null;
  readonly total: number;
}

/** One table: its budget against its cost, and its findings, worst first. */
export function FindingsView({ shown: { audit, findings }, chosen, total }: FindingsViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { table, reconciliation, failures } = audit;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const rows = findingRows(table, findings, messages);
  const chosenRow = rows.find((row) => row.kind === "finding" && row.keyed.key === chosen);
  return (
    <>
      <FindingsHeader ref={heading} audit={audit} findings={findings} />
      <Reconciliation reconciliation={reconciliation} />
      <RuleFailures failures={failures.map((failure) => ({ ...failure, tableName: nameOfTable(table) }))} />
      {findings.length < total && <FilterNote />}
      {rows.length === 0 ? (
        <p className={styles.none}>
          {total > 0 ? messages.noFindingsShown : failures.length > 0 ? "" : messages.noFindings}
        </p>
      ) : (
        <VirtualList
          key={table.id}
          items={rows}
          keyOf={keyOfRow}
          estimateSize={(row) => (row.kind === "group" ? GROUP_HEIGHT : CARD_HEIGHT)}
          label={messages.findingsOf(nameOfTable(table))}
          currentKey={chosenRow ? keyOfRow(chosenRow) : null}
          renderRow={(row, current) =>
            row.kind === "group" ? (
              <div className={styles.group}>{row.label}</div>
            ) : (
              <FindingCard
                keyed={row.keyed}
                context={row.context}
                chosen={row.keyed.key === chosen}
                current={current}
              />
            )
          }
        />
      )}
    </>
  );
}

function keyOfRow(row: FindingRow): string {
  return row.kind === "group" ? `group ${row.severity}` : row.keyed.key;
}
