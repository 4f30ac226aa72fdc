import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableAudit } from "../../../domain/audit";
import { explainRow } from "../../../domain/evaluation/explainRow";
import type { RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { shownTexts } from "../../state/draftEntries";
import { rowOf } from "../../state/formRows";
import { useMessages, usePane } from "../../state/PaneContext";
import { useEditorKeys } from "../../state/useEditorKeys";
import { useRowForm } from "../../state/useRowForm";
import { ActualField } from "./ActualField";
import { EditorFrame } from "./EditorFrame";
import type { Neighbours } from "./FillForm";
import { GradeField } from "./GradeField";
import { ReasonField } from "./ReasonField";
import { Reduction } from "./Reduction";
import { RowHead } from "./RowHead";
import { ScoreLine } from "./ScoreLine";

const useStyles = makeStyles({
  problem: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
});

interface RowEditorProps {
  readonly audit: TableAudit;
  readonly row: RowEvaluation;
  readonly rowKey: string;
  readonly neighbours: Neighbours;
}

/** The row in focus: its target, the input that fits it, the score as one types, and what else it needs. */
export function RowEditor({ audit, row, rowKey, neighbours }: RowEditorProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const { locale } = usePane();
  const [wantsReason, setWantsReason] = useState(false);
  const form = useRowForm({ audit, row: rowKey, shown: shownTexts(row) });
  const judged = rowOf(audit.table, form.evaluation, rowKey) ?? row;
  const asksFor = () => {
    if (judged.status === "needsGrade") return "rate";
    return judged.reasonFor !== null && !judged.hasReason ? "reason" : null;
  };
  const keys = useEditorKeys({ form, ...neighbours, asksFor });
  const isLate = judged.kind === "date" && judged.actual.kind === "date" && judged.isMet === false;
  return (
    <EditorFrame name={row.indicator.level3.text} {...keys}>
      <RowHead audit={audit} row={row} form={form} onReason={() => setWantsReason(true)} />
      {judged.kind === "none" ? (
        <p className={styles.problem}>{words.noTarget}</p>
      ) : judged.kind === "graded" ? (
        <GradeField row={judged} form={form} />
      ) : (
        <ActualField row={judged} form={form} isLate={isLate} />
      )}
      {form.problem !== null && (
        <p role="alert" className={styles.problem}>
          {words.entryProblem[form.problem]}
        </p>
      )}
      <ScoreLine
        score={judged.score}
        weight={judged.weight}
        explanation={explainRow(judged, audit.table, locale)}
        isAmiss={judged.status !== "scored" && judged.status !== "unfilled"}
      />
      {judged.reduction && <Reduction reduction={judged.reduction} form={form} />}
      <ReasonField row={judged} form={form} isWanted={wantsReason} />
    </EditorFrame>
  );
}
