import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { FormLine } from "../../state/formItems";
import { useMessages, usePane } from "../../state/PaneContext";
import { cutText, rowButton } from "../rowLook";

const useStyles = makeStyles({
  row: {
    ...rowButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    height: "50px",
    padding: "4px 12px 4px 9px",
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  cut: cutText,
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  right: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  said: { color: tokens.colorNeutralForeground2 },
  score: { fontWeight: tokens.fontWeightSemibold },
  filled: { color: tokens.colorNeutralForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  amiss: { color: tokens.colorStatusWarningForeground3 },
});

type FormRowProps = Omit<FormLine, "key"> & {
  readonly row: string;
  /** What was typed could not be written, and waits in the row. */
  readonly isRefused: boolean;
  readonly current: boolean;
};

/** A row that is not in focus: name, target, what was filled in and its score, or what is missing. */
export const FormRow = memo(function FormRow(props: FormRowProps) {
  const { number, name, level, target, actual, score, state, explanation, isRefused, current } = props;
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const { store } = usePane();
  const isAmiss = isRefused || !["scored", "unfilled"].includes(state);
  const said = isRefused ? words.notWritten : state === "scored" ? "" : words.states[state];
  return (
    <button
      type="button"
      data-row
      tabIndex={current ? 0 : -1}
      className={styles.row}
      title={explanation}
      onClick={() => store.dispatch({ type: "formRowEntered", row: props.row })}
    >
      <Mark isAmiss={isAmiss} isScored={state === "scored"} />
      <span className={styles.cut}>
        <span className={styles.cut}>
          {number !== "" && <span className={styles.number}>{`${number} `}</span>}
          <span>{name}</span>
        </span>
        <br />
        <span className={styles.small}>{[level, target].filter((text) => text !== "").join(" · ")}</span>
      </span>
      <span className={styles.right}>
        <span className={score === "" ? styles.said : styles.score}>{score === "" ? said : score}</span>
        <br />
        <span className={mergeClasses(styles.small, actual !== "" && styles.filled)}>
          {score !== "" && said !== "" ? said : shortened(actual)}
        </span>
      </span>
    </button>
  );
});

/** Letters of a filled in text that fit beside the row's name. */
const LONGEST = 10;

function shortened(text: string): string {
  return [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join("")}…` : text;
}

function Mark({ isAmiss, isScored }: { readonly isAmiss: boolean; readonly isScored: boolean }) {
  const styles = useStyles();
  if (isAmiss) return <Warning16Filled aria-hidden="true" className={styles.amiss} />;
  return isScored ? (
    <CheckmarkCircle16Regular aria-hidden="true" className={styles.done} />
  ) : (
    <Circle16Regular aria-hidden="true" className={styles.open} />
  );
}
