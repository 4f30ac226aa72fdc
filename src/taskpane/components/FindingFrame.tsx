import { useRef } from "react";
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFocusHandover } from "./useFocusHandover";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 12px 8px 9px",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // High contrast paints transparent borders; this one must mark the chosen card alone.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  chosen: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
  icon: { paddingTop: "3px" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  plain: { fontWeight: tokens.fontWeightRegular },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  context: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingFrameProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** "I12 · E14". */
  readonly place: string;
  /** The indicator row it is about: "第 3 行 · 归档文件数". */
  readonly context: string;
  readonly chosen: boolean;
  /** Grey, for what needs no work any more. */
  readonly muted?: boolean;
  readonly tabIndex: number;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

/** What every finding of the list looks like, whatever became of it: icon, title, place; the title selects the cell. */
export function FindingFrame({ muted = false, ...props }: FindingFrameProps) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useFocusHandover(card);
  return (
    <div
      ref={card}
      className={mergeClasses(styles.card, muted && styles.muted, props.chosen && styles.chosen)}
      aria-current={props.chosen ? "true" : undefined}
    >
      <span className={styles.icon}>{props.icon}</span>
      <div>
        <button
          type="button"
          data-row
          tabIndex={props.tabIndex}
          className={styles.head}
          onClick={props.onChoose}
        >
          <span className={muted ? styles.plain : styles.title}>{props.title}</span>
          <span className={styles.place}>{props.place}</span>
        </button>
        <div className={styles.context}>{props.context}</div>
        {props.children}
      </div>
    </div>
  );
}
