import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CommentEdit16Regular, TargetArrow16Regular } from "@fluentui/react-icons";
import type { TableAudit } from "../../../domain/audit";
import type { RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { formatCell } from "../../../domain/grid/address";
import { useMessages, usePane } from "../../state/PaneContext";
import type { RowForm } from "../../state/useRowForm";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: "2px" },
  level: {
    flex: "1 1 auto",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  action: { minWidth: "0" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    margin: "2px 0 6px",
  },
  term: { color: tokens.colorNeutralForeground3, paddingRight: "6px" },
  weight: { display: "inline-flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap" },
  weightInput: { width: "72px", minWidth: "0" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface RowHeadProps {
  readonly audit: TableAudit;
  readonly row: RowEvaluation;
  readonly form: RowForm;
  /** The user wants to write a reason that is not asked for. */
  readonly onReason: () => void;
}

/** Level, name and target of the row, 定位, and its weight. */
export function RowHead({ audit: { table }, row, form, onReason }: RowHeadProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const words = messages.evaluation;
  const { indicator } = row;
  const { cell } = indicator.actual ?? indicator.target;
  const small = { size: "small", appearance: "subtle", className: styles.action } as const;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.level}>
          {words.row(indicator.number, indicator.level2.text || indicator.level1.text)}
        </span>
        {indicator.reason && (
          <Button
            {...small}
            icon={<CommentEdit16Regular />}
            aria-label={words.reason}
            title={words.reason}
            onClick={onReason}
          />
        )}
        <Button
          {...small}
          icon={<TargetArrow16Regular />}
          aria-label={words.locate(formatCell(cell))}
          onClick={() => void session.fill.locate({ sheetId: table.sheetId, cell })}
        >
          {messages.locate}
        </Button>
      </div>
      <div className={styles.name}>{indicator.level3.text}</div>
      <div className={styles.line}>
        <span>
          <span className={styles.term}>{words.target}</span>
          {indicator.target.text}
        </span>
        <Weight row={row} form={form} />
      </div>
    </>
  );
}

function Weight({ row, form }: Pick<RowHeadProps, "row" | "form">) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const label = row.isWeightProposed ? words.proposedWeight : words.weight;
  if (!row.indicator.weight)
    return (
      <span className={styles.figure}>{`${label} ${row.weight?.toFixed() ?? "—"} ${words.points}`}</span>
    );
  return (
    <label className={styles.weight}>
      <span>{label}</span>
      <Input
        size="small"
        className={styles.weightInput}
        input={{ className: styles.figure, inputMode: "decimal" }}
        data-field="weight"
        value={form.text("weight")}
        placeholder={row.weight?.toFixed() ?? ""}
        onFocus={(event) => event.target.select()}
        onChange={(_event, { value }) => form.type("weight", value)}
      />
    </label>
  );
}
