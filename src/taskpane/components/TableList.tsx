import { useMessages } from "../state/PaneContext";
import type { VisibleTable } from "../state/visibleTables";
import { TableRow } from "./TableRow";
import { VirtualList } from "./VirtualList";

const ROW_HEIGHT = 56;

interface TableListProps {
  readonly tables: readonly VisibleTable[];
  /** The table to come back to, with the focus. */
  readonly returnTo: string | null;
  readonly offset: () => number;
  readonly onScroll: (offset: number) => void;
}

export function TableList({ tables, returnTo, offset, onScroll }: TableListProps) {
  const messages = useMessages();
  return (
    <VirtualList
      items={tables}
      keyOf={(shown) => shown.audit.table.id}
      estimateSize={() => ROW_HEIGHT}
      label={messages.tables}
      renderRow={(shown, current) => <TableRow shown={shown} current={current} />}
      currentKey={returnTo}
      takeFocus={returnTo !== null}
      initialOffset={offset}
      onScroll={onScroll}
    />
  );
}
