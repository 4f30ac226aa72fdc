import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState } from "../../state/PaneContext";

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
  const takeFocus = useEffectEvent(() => {
    if (!fill.takesFocus) return;
    frame.current?.querySelector<HTMLElement>("[data-row]")?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: "nearest" });
  });
  useLayoutEffect(() => takeFocus(), []);
  return (
    <div ref={frame} role="group" aria-label={name} className={styles.frame} {...events}>
      {children}
    </div>
  );
}
