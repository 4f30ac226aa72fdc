import { Field, Textarea, makeStyles } from "@fluentui/react-components";
import type { RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { percentWords } from "../../state/evaluationStanding";
import { useMessages } from "../../state/PaneContext";
import type { Messages } from "../../locales/zh-CN";
import type { RowForm } from "../../state/useRowForm";

const useStyles = makeStyles({
  field: { marginTop: "6px" },
  missing: { margin: "6px 0 0" },
});

interface ReasonFieldProps {
  readonly row: RowEvaluation;
  readonly form: RowForm;
  /** The user wants to write one that is not asked for. */
  readonly isWanted: boolean;
}

/** 原因: asked for where the target was missed or the deviation is large; else there once it holds something. */
export function ReasonField({ row, form, isWanted }: ReasonFieldProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const text = form.text("reason");
  const isDue = row.reasonFor !== null && !row.hasReason;
  if (row.reasonFor === null && text === "" && !isWanted) return null;
  if (!row.indicator.reason) return isDue ? <p className={styles.missing}>{words.noReasonColumn}</p> : null;
  return (
    <Field
      label={words.reason}
      size="small"
      className={styles.field}
      {...(isDue && { validationState: "warning", validationMessage: asked(row, words) })}
    >
      <Textarea
        data-field="reason"
        textarea={{ rows: 2 }}
        value={text}
        onChange={(_event, { value }) => form.type("reason", value)}
      />
    </Field>
  );
}

function asked({ reasonFor, deviation }: RowEvaluation, words: Messages["evaluation"]): string {
  if (reasonFor === "missed" || !deviation) return words.reasonMissed;
  return words.reasonDeviation(percentWords(deviation));
}
