import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProjectSummary } from "../../../domain/evaluation/evaluationSummary";
import { formatMoney } from "../../../domain/value/Money";
import { percentWords } from "../../state/evaluationStanding";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    marginTop: "5px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { display: "block", width: "100%", height: "6px", marginTop: "2px" },
  track: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  executed: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** Budget against executed: the bar is as long as the larger of the two; a line marks the budget where it was exceeded. */
export function ExecutionBar({ project }: { readonly project: ProjectSummary }) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const words = evaluation.scores;
  const { budget, executed, executionRate: rate } = project;
  if (!budget || !executed || !rate) return <div className={styles.line}>{words.noExecution}</div>;
  const whole = Math.max(budget.amount.toNumber(), executed.amount.toNumber());
  const share = (amount: number) => (whole > 0 ? `${(Math.max(0, amount) / whole) * 100}%` : "0%");
  const isOver = rate.gt(1);
  return (
    <>
      <div className={styles.line}>
        <span>{words.executedOf(formatMoney(executed), formatMoney(budget), budget.unit)}</span>
        <span>{percentWords(rate)}</span>
      </div>
      <svg className={styles.bar} aria-hidden="true" focusable="false">
        <rect className={styles.track} x="0.5" y="0.5" width="calc(100% - 1px)" height="5" />
        <rect className={styles.executed} x="0" y="0" width={share(executed.amount.toNumber())} height="6" />
        {isOver && (
          <line
            className={styles.limit}
            x1={share(budget.amount.toNumber())}
            x2={share(budget.amount.toNumber())}
            y1="-2"
            y2="8"
          />
        )}
      </svg>
    </>
  );
}
