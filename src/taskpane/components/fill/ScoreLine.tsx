import type Big from "big.js";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { weightWords } from "../../../domain/evaluation/amountWords";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: "8px",
    marginTop: "6px",
    fontVariantNumeric: "tabular-nums",
  },
  explanation: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amiss: { color: tokens.colorNeutralForeground1 },
  icon: { color: tokens.colorStatusWarningForeground3, verticalAlign: "-3px", marginRight: "4px" },
  score: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, whiteSpace: "nowrap" },
  of: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ScoreLineProps {
  readonly score: Big | null;
  readonly weight: Big | null;
  /** The arithmetic in one line, or what is missing. */
  readonly explanation: string;
  readonly isAmiss: boolean;
}

/** "1.9÷2条 × 10分 = 9.50" and the score, as it would be with what is being typed. */
export function ScoreLine({ score, weight, explanation, isAmiss }: ScoreLineProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  return (
    <div className={styles.line}>
      <output className={mergeClasses(styles.explanation, isAmiss && styles.amiss)}>
        {isAmiss && <Warning16Filled aria-hidden="true" className={styles.icon} />}
        {explanation}
      </output>
      <span className={styles.score}>
        {score?.toFixed(2) ?? "—"}
        <span className={styles.of}>{weight ? ` / ${weightWords(weight)} ${words.points}` : ""}</span>
      </span>
    </div>
  );
}
