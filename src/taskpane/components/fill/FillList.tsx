import { useMemo } from "react";
import type { TableAudit } from "../../../domain/audit";
import { fillProgress } from "../../state/fillProgress";
import { useMessages, usePaneState } from "../../state/PaneContext";
import type { ScrollPlace } from "../../state/ScrollPlaces";
import { VirtualList } from "../VirtualList";
import { AddColumns } from "./AddColumns";
import { FillHead } from "./FillHead";
import { FillListRow } from "./FillListRow";

const ROW_HEIGHT = 52;

interface FillListProps extends ScrollPlace {
  readonly tables: readonly TableAudit[];
}

/** The projects in the order of the workbook, each with how far it is filled in, under the progress of all. */
export function FillList({ tables, offset, onScroll }: FillListProps) {
  const { evaluation: words } = useMessages();
  const { fill } = usePaneState();
  const progress = useMemo(() => fillProgress(tables), [tables]);
  return (
    <>
      <FillHead progress={progress} />
      {progress.withoutColumns > 0 && <AddColumns missing={progress.withoutColumns} all={progress.tables} />}
      <VirtualList
        items={tables}
        keyOf={({ table }) => table.id}
        estimateSize={() => ROW_HEIGHT}
        label={words.projects}
        renderRow={(audit, current) => <FillListRow audit={audit} current={current} />}
        currentKey={fill.lastTable}
        takeFocus={fill.takesFocus && fill.lastTable !== null}
        initialOffset={offset}
        onScroll={onScroll}
      />
    </>
  );
}
