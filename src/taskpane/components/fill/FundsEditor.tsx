import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TargetArrow16Regular } from "@fluentui/react-icons";
import type { TableAudit } from "../../../domain/audit";
import { explainExecution } from "../../../domain/evaluation/explainExecution";
import { formatCell } from "../../../domain/grid/address";
import type { FundsLine } from "../../../domain/table/FundsLine";
import { formatMoney } from "../../../domain/value/Money";
import { linesToFill, shownAmounts } from "../../state/draftEntries";
import { percentWords } from "../../state/evaluationStanding";
import { FUNDS } from "../../state/formRows";
import { useMessages, usePane } from "../../state/PaneContext";
import { useEditorKeys } from "../../state/useEditorKeys";
import { useRowForm } from "../../state/useRowForm";
import type { RowForm } from "../../state/useRowForm";
import { EditorFrame } from "./EditorFrame";
import type { Neighbours } from "./FillForm";
import { ScoreLine } from "./ScoreLine";
import { Unit } from "./Unit";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    display: "flex",
    justifyContent: "flex-end",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  lines: { display: "flex", flexDirection: "column", rowGap: "6px", margin: "2px 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 148px",
    alignItems: "center",
    columnGap: "8px",
  },
  budget: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  input: { minWidth: "0" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: { margin: "6px 0 0" },
  problem: { margin: "4px 0 0", color: tokens.colorStatusDangerForeground1 },
});

interface FundsEditorProps {
  readonly audit: TableAudit;
  readonly neighbours: Neighbours;
}

/** 预算执行 in focus: a line for the total and each part, with its budget; rate, score and arithmetic as one types. */
export function FundsEditor({ audit, neighbours }: FundsEditorProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const words = messages.evaluation.funds;
  const { table } = audit;
  const form = useRowForm({ audit, row: FUNDS, shown: shownAmounts(table) });
  const keys = useEditorKeys({ form, ...neighbours, asksFor: () => null });
  const { execution } = form.evaluation;
  const fillable = linesToFill(table);
  const cell = fillable[0]?.executed?.cell ?? table.funds[0]?.budget?.cell ?? table.area;
  return (
    <EditorFrame name={words.title} {...keys}>
      <div className={styles.head}>
        <span className={styles.name}>
          {execution.rate ? `${words.title} · ${words.rate(percentWords(execution.rate))}` : words.title}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<TargetArrow16Regular />}
          aria-label={messages.evaluation.locate(formatCell(cell))}
          {...(fillable.length === 0 && { "data-row": true })}
          onClick={() => void session.fill.locate({ sheetId: table.sheetId, cell })}
        >
          {messages.locate}
        </Button>
      </div>
      {fillable.length > 0 && <div className={styles.heading}>{words.column}</div>}
      <div className={styles.lines}>
        {fillable.map((line, index) => (
          <AmountField
            key={line.role}
            line={line}
            unit={table.moneyUnit.unit}
            form={form}
            isFirst={index === 0}
          />
        ))}
      </div>
      {fillable.length === 0 && <p className={styles.note}>{words.none}</p>}
      {form.problem !== null && (
        <p role="alert" className={styles.problem}>
          {messages.evaluation.entryProblem[form.problem]}
        </p>
      )}
      <ScoreLine
        score={execution.score}
        weight={execution.weight}
        explanation={explainExecution(execution, locale)}
        isAmiss={execution.problem !== null && execution.problem !== "notExecuted"}
      />
      {execution.reasonFor !== null && !execution.hasReason && (
        <p className={styles.note}>{messages.evaluation.reasonExecution}</p>
      )}
    </EditorFrame>
  );
}

interface AmountFieldProps {
  readonly line: FundsLine;
  readonly unit: string;
  readonly form: RowForm;
  readonly isFirst: boolean;
}

/** "年度资金总额", its budget, and beside them the input of what was executed, with the table's money unit. */
function AmountField({ line: { role, budget }, unit, form, isFirst }: AmountFieldProps) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const words = evaluation.funds;
  const amount = budget?.amount;
  return (
    <div className={styles.line}>
      <span>
        {words[role]}
        {amount && (
          <span className={styles.budget}>{words.budget(`${formatMoney(amount)} ${amount.unit}`)}</span>
        )}
      </span>
      <Input
        aria-label={words.executed(words[role])}
        data-field={role}
        {...(isFirst && { "data-row": true })}
        className={styles.input}
        input={{ className: styles.figure, inputMode: "decimal", autoComplete: "off" }}
        value={form.text(role)}
        contentAfter={<Unit text={unit} />}
        onFocus={(event) => event.target.select()}
        onChange={(_event, { value }) => form.type(role, value)}
      />
    </div>
  );
}
