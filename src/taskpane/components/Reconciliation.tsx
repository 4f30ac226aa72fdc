import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostReconciliation } from "../../domain/cost/CostReconciliation";
import { formatMoney } from "../../domain/value/Money";
import type { Money } from "../../domain/value/Money";
import { useMessages } from "../state/PaneContext";
import { gapSentence } from "../state/reconciliationWords";
import { CostBar } from "./CostBar";

const useStyles = makeStyles({
  section: {
    padding: "4px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  amounts: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  term: { color: tokens.colorNeutralForeground3, paddingRight: "6px" },
  bar: { padding: "5px 0" },
  unequal: { fontWeight: tokens.fontWeightSemibold },
});

/** "预算 106.00 万元", "成本 89.00 万元", the bar, and "缺口 17.00 万元（16.04%）未落实到成本". */
export function Reconciliation({ reconciliation }: { readonly reconciliation: CostReconciliation }) {
  const styles = useStyles();
  const messages = useMessages();
  const { budget, sum, status } = reconciliation;
  const unequal = status === "over" || status === "short";
  return (
    <section className={styles.section}>
      <div className={styles.amounts}>
        <Amount term={messages.budget} money={budget} missing={messages.noBudget} />
        <Amount term={messages.cost} money={sum} missing={messages.noCost} />
      </div>
      <div className={styles.bar}>
        <CostBar reconciliation={reconciliation} />
      </div>
      <div className={unequal ? styles.unequal : undefined}>{gapSentence(reconciliation, messages)}</div>
    </section>
  );
}

interface AmountProps {
  readonly term: string;
  readonly money: Money | null;
  readonly missing: string;
}

function Amount({ term, money, missing }: AmountProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (!money) return <span>{missing}</span>;
  return (
    <span>
      <span className={styles.term}>{term}</span>
      {messages.money(formatMoney(money), money.unit)}
    </span>
  );
}
