import { Button, makeStyles } from "@fluentui/react-components";
import type { RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { useMessages } from "../../state/PaneContext";
import type { RowForm } from "../../state/useRowForm";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    marginTop: "6px",
  },
});

interface ReductionProps {
  readonly reduction: NonNullable<RowEvaluation["reduction"]>;
  readonly form: RowForm;
}

/** Far above the target: the reduced score that is proposed, and 采用 or 不采用. Nothing is reduced by itself. */
export function Reduction({ reduction: { score, isAccepted }, form }: ReductionProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const points = score.toFixed(2);
  return (
    <div className={styles.line}>
      <span>{isAccepted ? words.reductionTaken(points) : words.reduction(points)}</span>
      <Button size="small" onClick={() => form.commit({ reduction: isAccepted ? "declined" : "accepted" })}>
        {isAccepted ? words.leaveReduction : words.takeReduction}
      </Button>
    </div>
  );
}
