import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { TableAudit } from "../../../domain/audit";
import { nameOfTable } from "../../../domain/table/TargetTable";
import { fillStanding, standingWords } from "../../state/evaluationStanding";
import { filledOf } from "../../state/fillProgress";
import { useMessages, usePane } from "../../state/PaneContext";
import { FillIcon } from "./FillIcon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px 12px 0 4px",
  },
  name: {
    margin: "0",
    padding: "4px 12px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "2px 12px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  standing: { marginLeft: "auto", textAlign: "right", fontWeight: tokens.fontWeightSemibold },
});

/** 返回, 下一未填行, whose form it is, and how far it has come. */
export function FormHeader({ audit: { table, evaluation } }: { readonly audit: TableAudit }) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const words = messages.evaluation;
  return (
    <header>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => void session.goBack()}>
          {messages.back}
        </Button>
        <Button
          data-next-unfilled
          size="small"
          title={words.nextUnfilledKey}
          onClick={() => void session.fill.goToNextUnfilled()}
        >
          {words.nextUnfilled}
        </Button>
      </div>
      <h2 className={styles.name}>{nameOfTable(table)}</h2>
      <div className={styles.line}>
        <FillIcon standing={fillStanding(evaluation)} />
        <span>{words.filled(filledOf(evaluation), evaluation.rows.length)}</span>
        <span className={styles.standing}>{standingWords(evaluation, messages, locale)}</span>
      </div>
    </header>
  );
}
