import { useEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { overviewMessages } from "../../locales/overviewMessages";
import type { OverviewRow } from "../../state/overviewRows";
import type { OverviewColumn, OverviewSort } from "../../state/overviewSort";
import { usePane, usePaneState } from "../../state/PaneContext";
import { rowAfterKey } from "../../state/rowAfterKey";
import type { ScrollPlace } from "../../state/ScrollPlaces";
import { focusList } from "../useFocusHandover";
import { gridOf, HEADER_HEIGHT, ROW_HEIGHT, widthOf } from "./columnLook";
import { OverviewHeader } from "./OverviewHeader";
import { OverviewLine } from "./OverviewLine";

const useStyles = makeStyles({
  frame: { flex: "1 1 0", minHeight: "120px", overflow: "auto", contain: "strict" },
  table: { width: "100%" },
  body: { position: "relative" },
});

interface OverviewTableProps extends ScrollPlace {
  readonly rows: readonly OverviewRow[];
  readonly columns: readonly OverviewColumn[];
  readonly sort: OverviewSort;
}

/**
 * The projects under headers that sort them; wider than the pane it scrolls, with the names in sight. Only what is in sight
 * is drawn. One tab stop for all rows; arrows, Home and End move in them; the row with the focus stays drawn. Who comes back
 * from a project finds the focus on its row.
 */
export function OverviewTable({ rows, columns, sort, offset, onScroll }: OverviewTableProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  const { lastTable } = usePaneState();
  const [focused, setFocused] = useState(lastTable);
  const tabStop = Math.max(
    0,
    rows.findIndex(({ tableId }) => tableId === focused),
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.tableId ?? index,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: offset,
    onChange: (instance) => onScroll(instance.scrollOffset ?? 0),
    rangeExtractor: (range) => [...new Set([tabStop, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  useEffect(() => {
    // 返回 went away with the focus in it; who chose the tab has the focus there, and keeps it.
    if (document.activeElement !== document.body) return;
    virtualizer.scrollToIndex(tabStop, { align: "auto" });
    const frameAsked = requestAnimationFrame(() => focusList());
    return () => cancelAnimationFrame(frameAsked);
    // Once, when the list comes up.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = rowAround(event.target);
    const to =
      from === null || event.altKey || event.ctrlKey ? null : rowAfterKey(event.key, from, rows.length);
    if (to === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to, { align: "auto" });
    // The row is drawn in the next frame when it was out of sight.
    requestAnimationFrame(() => buttonOf(frame.current, to)?.focus({ preventScroll: true }));
  };
  const onFocus = (event: FocusEvent) => {
    const row = rowAround(event.target);
    if (row !== null) setFocused(rows[row]?.tableId ?? null);
  };
  return (
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown} onFocus={onFocus}>
      <div
        role="table"
        aria-label={overviewMessages(locale).list}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        style={{ minWidth: widthOf(columns) }}
      >
        <OverviewHeader columns={columns} sort={sort} />
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <OverviewLine
                  key={key}
                  row={row}
                  columns={columns}
                  grid={gridOf(columns)}
                  index={index}
                  top={start - HEADER_HEIGHT}
                  isTabStop={index === tabStop}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function rowAround(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  const index = row?.dataset["index"];
  return index === undefined ? null : Number(index);
}

function buttonOf(frame: HTMLElement | null, index: number): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`) ?? null;
}
