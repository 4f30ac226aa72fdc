import { ofYear } from "../../../domain/audit";
import { useMemo } from "react";
import type { TableAudit } from "../../../domain/audit";
import { nameOfTable } from "../../../domain/table/TargetTable";
import { fillProgress } from "../../state/fillProgress";
import { formLines } from "../../state/formItems";
import type { FormLine } from "../../state/formItems";
import { sentFor } from "../../state/FillKeeper";
import { evaluateDrafts } from "../../state/judgeDrafts";
import { canBeFilled, FUNDS, rowOf } from "../../state/formRows";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { VirtualList } from "../VirtualList";
import { AddColumns } from "./AddColumns";
import { FormHeader } from "./FormHeader";
import { FormRow } from "./FormRow";
import { FundsEditor } from "./FundsEditor";
import { RowEditor } from "./RowEditor";

const ROW_HEIGHT = 50;
const EDITOR_HEIGHT = 220;

/** A table as a form: its rows as lines, the one in focus with its inputs. */
export function FillForm({ audit }: { readonly audit: TableAudit }) {
  const messages = useMessages();
  const { session, locale } = usePane();
  const { fill, outcome } = usePaneState();
  const { table } = audit;
  const drafts = fill.drafts.filter(({ place }) => place.tableId === table.id);
  const read = session.fill.read(table.id);
  const evaluation = read ? evaluateDrafts(read, sentFor(table.id, drafts)) : audit.evaluation;
  const lines = formLines(table, evaluation, messages, locale);
  const missing = useMemo(() => fillProgress(ofYear(outcome?.tables ?? [])), [outcome]);
  const shown: TableAudit = { ...audit, evaluation };
  return (
    <>
      <FormHeader audit={shown} />
      {canBeFilled(table) ? (
        <VirtualList
          key={table.sheetId + nameOfTable(table)}
          items={lines}
          keyOf={({ key }) => key}
          estimateSize={({ key }) => (key === fill.row ? EDITOR_HEIGHT : ROW_HEIGHT)}
          label={messages.evaluation.formOf(nameOfTable(table))}
          currentKey={fill.row}
          takeFocus={fill.takesFocus}
          renderRow={(line, current) => (
            <Line
              line={line}
              audit={shown}
              isOpen={line.key === fill.row}
              isRefused={drafts.some(({ place, isRefused }) => isRefused && place.row === line.key)}
              current={current}
              neighbours={neighboursOf(lines, line.key)}
            />
          )}
        />
      ) : (
        <AddColumns missing={missing.withoutColumns} all={missing.tables} tableId={table.id} />
      )}
    </>
  );
}

/** The rows before and after one; null at either end. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

function neighboursOf(lines: readonly FormLine[], key: string): Neighbours {
  const at = lines.findIndex((line) => line.key === key);
  return { previous: lines[at - 1]?.key ?? null, next: lines[at + 1]?.key ?? null };
}

interface LineProps {
  readonly line: FormLine;
  readonly audit: TableAudit;
  readonly isOpen: boolean;
  readonly isRefused: boolean;
  readonly current: boolean;
  readonly neighbours: Neighbours;
}

function Line({ line, audit, isOpen, isRefused, current, neighbours }: LineProps) {
  const { key, ...words } = line;
  if (!isOpen) return <FormRow row={key} {...words} isRefused={isRefused} current={current} />;
  if (key === FUNDS) return <FundsEditor audit={audit} neighbours={neighbours} />;
  const row = rowOf(audit.table, audit.evaluation, key);
  return row && <RowEditor key={key} audit={audit} row={row} rowKey={key} neighbours={neighbours} />;
}
