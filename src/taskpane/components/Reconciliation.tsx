import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostReconciliation } from "../../domain/cost/CostReconciliation";
import { formatMoney } from "../../domain/value/Money";
import type { Money } from "../../domain/value/Money";
import { useMessages } from "../state/PaneContext";
import { gapSentence } from "../state/reconciliationWords";
import { CostBar } from "./CostBar";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    padding: "4px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground3 },
  amount: { textAlign: "right" },
  bar: { gridColumn: "1 / 3", padding: "4px 0" },
  sentence: { gridColumn: "1 / 3" },
  unequal: { fontWeight: tokens.fontWeightSemibold },
});

/** "预算 106.00 万元 / 成本 89.00 万元 / 缺口 17.00 万元（16.04%）" with the bar between. */
export function Reconciliation({ reconciliation }: { readonly reconciliation: CostReconciliation }) {
  const styles = useStyles();
  const messages = useMessages();
  const { budget, sum, status } = reconciliation;
  const unequal = status === "over" || status === "short";
  return (
    <section className={styles.section}>
      <span className={styles.term}>{messages.budget}</span>
      <span className={styles.amount}>{useAmount(budget, messages.noBudget)}</span>
      <span className={styles.term}>{messages.cost}</span>
      <span className={styles.amount}>{useAmount(sum, messages.noCost)}</span>
      <div className={styles.bar}>
        <CostBar reconciliation={reconciliation} />
      </div>
      <span className={unequal ? `${styles.sentence} ${styles.unequal}` : styles.sentence}>
        {gapSentence(reconciliation, messages)}
      </span>
    </section>
  );
}

function useAmount(money: Money | null, missing: string): string {
  const messages = useMessages();
  return money ? messages.money(formatMoney(money), money.unit) : missing;
}
