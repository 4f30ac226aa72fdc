import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { KeyedFinding } from "../state/keyedFindings";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { proposalOf } from "../state/proposal";
import { hiddenText } from "./hiddenText";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "6px 0 0",
  },
  change: { flex: "0 1 auto", minWidth: "0" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  hidden: hiddenText,
});

interface FixProposalProps {
  readonly keyed: KeyedFinding;
  readonly tabIndex: number;
}

/** “2条” → “≥2条” and 预览并修改, which shows the change before it is made. */
export function FixProposal({ keyed: { key, finding }, tabIndex }: FixProposalProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { store, session } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const proposal = proposalOf(finding);
  const show = () => {
    store.dispatch({ type: "findingFocused", finding: key });
    void session.previewFix(finding);
  };
  return (
    <div className={styles.line}>
      {proposal && (
        <span className={styles.change}>
          <span className={styles.hidden}>{messages.mending.becomes(proposal.before, proposal.after)}</span>
          <span aria-hidden="true">
            <span className={styles.before}>{`“${proposal.before}”`}</span>
            {" → "}
            <span className={styles.after}>{`“${proposal.after}”`}</span>
          </span>
        </span>
      )}
      <Button
        {...focusTarget}
        size="small"
        tabIndex={tabIndex}
        disabledFocusable={task !== null}
        onClick={show}
      >
        {messages.mending.preview}
      </Button>
    </div>
  );
}
