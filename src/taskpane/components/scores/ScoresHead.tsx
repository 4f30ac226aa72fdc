import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluationSummary } from "../../../domain/evaluation/evaluationSummary";
import { OVERALL_GRADE_WORDS } from "../../../domain/evaluation/evaluationWords";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import type { ScoreOrder } from "../../state/PaneState";

const GRADES = ["excellent", "good", "fair", "poor"] as const;
const ORDERS: readonly ScoreOrder[] = ["unfinished", "worst"];

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  counts: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  count: { whiteSpace: "nowrap" },
  open: { color: tokens.colorNeutralForeground3 },
});

/** How many projects have which grade, how many are open, and how the list is sorted. */
export function ScoresHead({ summary }: { readonly summary: EvaluationSummary }) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const { store, locale } = usePane();
  const { scoreOrder } = usePaneState();
  const open = summary.projects.length - summary.finished;
  return (
    <div className={styles.head}>
      <span className={styles.counts}>
        {GRADES.filter((grade) => summary.grades[grade] > 0).map((grade) => (
          <span key={grade} className={styles.count}>
            {words.summary.grades(OVERALL_GRADE_WORDS[locale][grade], summary.grades[grade])}
          </span>
        ))}
        {open > 0 && (
          <span className={`${styles.count} ${styles.open}`}>{words.summary.unfinished(open)}</span>
        )}
      </span>
      <Select
        size="small"
        aria-label={words.scores.order}
        value={scoreOrder}
        onChange={(_event, { value }) => {
          const order = ORDERS.find((one) => one === value);
          if (order) store.dispatch({ type: "scoresSorted", order });
        }}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.scores.orders[order]}
          </option>
        ))}
      </Select>
    </div>
  );
}
