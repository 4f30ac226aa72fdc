import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

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

/** The row in focus, set off from the lines around it. */
export function EditorFrame({ name, children, ...events }: EditorFrameProps) {
  return (
    <div role="group" aria-label={name} className={useStyles().frame} {...events}>
      {children}
    </div>
  );
}
