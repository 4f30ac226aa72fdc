import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { rowAfterKey } from "../state/rowAfterKey";

const useStyles = makeStyles({
  frame: { flex: "1 1 0", minHeight: "120px", overflowY: "auto", overflowX: "hidden", contain: "strict" },
  canvas: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly estimateSize: (item: T) => number;
  readonly label: string;
  /** Draws one row. The element that takes the focus carries `data-row` and `tabIndex={current ? 0 : -1}`. */
  readonly renderRow: (item: T, current: boolean) => ReactNode;
  /** Rows without an element that takes the focus; the keys pass over them. None when absent. */
  readonly isHead?: (item: T) => boolean;
  /** The row to keep in sight; the focus follows it when it is in the list. */
  readonly currentKey?: string | null;
  readonly takeFocus?: boolean;
  readonly initialOffset?: () => number;
  readonly onScroll?: (offset: number) => void;
}

/**
 * A list of any length of which only what is in sight is drawn. One tab stop; arrows, Home and End move in it; the row
 * with the focus stays drawn when it is scrolled away, so that the focus is never lost.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, currentKey = null, takeFocus = false } = props;
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const indexOf = (key: string | null) =>
    key === null ? -1 : items.findIndex((item) => keyOf(item) === key);
  const isStop = (index: number) => {
    const item = items[index];
    return item !== undefined && !props.isHead?.(item);
  };
  const firstStop = Math.max(
    0,
    items.findIndex((_item, index) => isStop(index)),
  );
  const tabStop = [focusedKey, currentKey].map(indexOf).find(isStop) ?? firstStop;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => sizeAt(props, index),
    getItemKey: (index) => keyAt(props, index),
    overscan: 6,
    initialOffset: props.initialOffset ?? 0,
    onChange: (instance) => props.onScroll?.(instance.scrollOffset ?? 0),
    rangeExtractor: (range) =>
      [...new Set([tabStop, ...defaultRangeExtractor(range)])]
        .filter((i) => i < range.count)
        .sort((a, b) => a - b),
  });

  const focusRow = (index: number) => {
    virtualizer.scrollToIndex(index, { align: "auto" });
    // The row is drawn in the next frame when it was out of sight.
    requestAnimationFrame(() => rowIn(frame.current, index)?.focus({ preventScroll: true }));
  };

  const goTo = useEffectEvent((key: string | null) => {
    const index = indexOf(key);
    if (index < 0 || drawnRow(frame.current, index)?.contains(document.activeElement)) return;
    if (takeFocus || frame.current?.contains(document.activeElement)) focusRow(index);
    else virtualizer.scrollToIndex(index, { align: "auto" });
  });
  useEffect(() => goTo(currentKey), [currentKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = indexAround(event.target);
    const to =
      from === null || event.altKey || event.ctrlKey
        ? null
        : rowAfterKey(event.key, from, items.length, isStop);
    if (to === null) return;
    event.preventDefault();
    focusRow(to);
  };
  const onFocus = (event: FocusEvent) => {
    const index = indexAround(event.target);
    if (index !== null) setFocusedKey(keyAt(props, index));
  };

  // Without a row that takes the focus the frame itself does: the keyboard must be able to scroll it.
  const ownStop = isStop(firstStop) ? {} : { role: "group", "aria-label": props.label, tabIndex: 0 };

  return (
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown} onFocus={onFocus} {...ownStop}>
      <div
        role="list"
        aria-label={props.label}
        className={styles.canvas}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {props.renderRow(item, index === tabStop)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function sizeAt<T>({ items, estimateSize }: VirtualListProps<T>, index: number): number {
  const item = items[index];
  return item === undefined ? 0 : estimateSize(item);
}

function keyAt<T>({ items, keyOf }: VirtualListProps<T>, index: number): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}

function drawnRow(frame: HTMLElement | null, index: number): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

function rowIn(frame: HTMLElement | null, index: number): HTMLElement | null {
  return drawnRow(frame, index)?.querySelector<HTMLElement>("[data-row]") ?? null;
}

function indexAround(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  const index = row?.dataset["index"];
  return index === undefined ? null : Number(index);
}
