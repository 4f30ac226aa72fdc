import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { nameOfTable } from "../../domain/table/TargetTable";
import { findingRows, keyOfFindingRow } from "../state/findingRows";
import type { FindingRow } from "../state/findingRows";
import { useMessages } from "../state/PaneContext";
import type { VisibleTable } from "../state/visibleTables";
import { FilterNote } from "./FilterNote";
import { FindingCard } from "./FindingCard";
import { FindingsHeader } from "./FindingsHeader";
import { ReadingNote } from "./ReadingNote";
import { Reconciliation } from "./Reconciliation";
import { RuleFailures } from "./RuleFailures";
import { SafeFixBar } from "./SafeFixBar";
import { DoneCard, IgnoredCard } from "./SettledCards";
import { VirtualList } from "./VirtualList";

const HEIGHTS: Readonly<Record<FindingRow["kind"], number>> = {
  group: 28,
  finding: 170,
  done: 60,
  ignored: 90,
};

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
  /** How many findings there are without the filter, those set aside among them. */
  readonly total: number;
}

/** One table: its budget against its cost, and its findings, worst first, those set aside last. */
export function FindingsView({ shown, chosen, total }: FindingsViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { audit, findings, ignored } = shown;
  const { table, reconciliation, failures } = audit;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const rows = findingRows(shown, messages);
  const chosenRow = rows.find((row) => row.kind !== "group" && row.keyed.key === chosen);
  return (
    <>
      <FindingsHeader ref={heading} audit={audit} findings={findings} />
      <ReadingNote table={table} />
      <Reconciliation reconciliation={reconciliation} />
      <RuleFailures failures={failures.map((failure) => ({ ...failure, tableName: nameOfTable(table) }))} />
      {findings.length + ignored.length < total && <FilterNote />}
      <SafeFixBar tables={[audit]} tableId={table.id} />
      {rows.length === 0 ? (
        <p className={styles.none}>
          {total > 0 ? messages.noFindingsShown : failures.length > 0 ? "" : messages.noFindings}
        </p>
      ) : (
        <VirtualList
          key={table.id}
          items={rows}
          keyOf={keyOfFindingRow}
          estimateSize={({ kind }) => HEIGHTS[kind]}
          isHead={({ kind }) => kind === "group"}
          label={messages.findingsOf(nameOfTable(table))}
          currentKey={chosenRow ? keyOfFindingRow(chosenRow) : null}
          renderRow={(row, current) =>
            row.kind === "group" ? (
              <div className={styles.group}>{row.label}</div>
            ) : (
              <FindingLine row={row} chosen={row.keyed.key === chosen} current={current} />
            )
          }
        />
      )}
    </>
  );
}

interface FindingLineProps {
  readonly row: Exclude<FindingRow, { kind: "group" }>;
  readonly chosen: boolean;
  readonly current: boolean;
}

function FindingLine({ row, chosen, current }: FindingLineProps) {
  const place = { context: row.context, chosen, current };
  if (row.kind === "ignored") return <IgnoredCard keyed={row.keyed} {...place} />;
  if (row.kind === "done") return <DoneCard keyed={row.keyed} {...place} />;
  return <FindingCard keyed={row.keyed} {...place} />;
}
