import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState } from "../../state/PaneContext";
import { useFocusHandover } from "../useFocusHandover";

const useStyles = makeStyles({
  frame: {
    padding: "8px 12px 10px 9px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
});

interface EditorFrameProps {
  /** Whose row it is, for screen readers. */
  readonly name: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/**
 * The row in focus, set off from the lines around it. Its input has the focus as soon as it is drawn: who types on
 * without looking loses no key.
 */
export function EditorFrame({ name, children, ...events }: EditorFrameProps) {
  const styles = useStyles();
  const { fill } = usePaneState();
  const frame = useRef<HTMLDivElement>(null);
  useFocusHandover(frame);
  const takeFocus = useEffectEvent(() => {
    if (fill.takesFocus)
      frame.current?.querySelector<HTMLElement>("[data-row]")?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => takeFocus(), []);
  useEffect(() => (frame.current ? keepInSight(frame.current) : undefined), []);
  return (
    <div ref={frame} role="group" aria-label={name} className={styles.frame} {...events}>
      {children}
    </div>
  );
}

/** Frames until the rows above have their heights: the one that was in focus before is a line again. */
const SETTLING = 4;

/**
 * Scrolls so that the whole row is to be seen while it has the focus: when it comes up, and when it grows by what is
 * asked for as one types.
 */
function keepInSight(row: HTMLElement): () => void {
  const show = () => {
    if (row.contains(document.activeElement)) row.scrollIntoView({ block: "nearest" });
  };
  let left = SETTLING;
  let frame = requestAnimationFrame(function settle() {
    show();
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(settle);
  });
  const observer = new ResizeObserver(show);
  observer.observe(row);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
