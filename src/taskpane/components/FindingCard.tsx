import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, TargetArrow16Regular } from "@fluentui/react-icons";
import { formatCell } from "../../domain/grid/address";
import { findingWords } from "../state/findingWords";
import type { KeyedFinding } from "../state/keyedFindings";
import { useMessages, usePane } from "../state/PaneContext";
import { proposalOf } from "../state/proposal";
import { Explanation } from "./Explanation";
import { FindingFrame } from "./FindingFrame";
import { FixProposal } from "./FixProposal";
import { FoundExpected } from "./FoundExpected";
import { IgnoreForm } from "./IgnoreForm";
import { StandingIcon } from "./StandingIcon";
import { useChooseFinding } from "./useChooseFinding";

const useStyles = makeStyles({
  text: { margin: "4px 0 0" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "4px", margin: "4px 0 0 -8px" },
  action: { minWidth: "0" },
});

interface FindingCardProps {
  readonly keyed: KeyedFinding;
  readonly context: string;
  readonly chosen: boolean;
  readonly current: boolean;
}

/** What is wrong, where, what to write instead, and behind 说明 why. The title and 定位 select the cell. */
export function FindingCard({ keyed, context, chosen, current }: FindingCardProps) {
  const styles = useStyles();
  const { finding } = keyed;
  const { locale } = usePane();
  const [explained, setExplained] = useState(false);
  const words = findingWords(finding, locale);
  const choose = useChooseFinding(keyed);
  const tabIndex = current ? 0 : -1;
  const proposed = proposalOf(finding) !== null;
  return (
    <FindingFrame
      icon={<StandingIcon standing={finding.severity} />}
      title={words.title}
      place={`${finding.ruleId} · ${formatCell(finding.cell)}`}
      context={context}
      chosen={chosen}
      tabIndex={tabIndex}
      onChoose={choose}
    >
      <p className={styles.text}>{words.message}</p>
      <FoundExpected
        found={proposed ? "" : words.found}
        expected={proposed ? "" : words.expected}
        mend={words.mend}
      />
      {finding.fix && <FixProposal keyed={keyed} tabIndex={tabIndex} />}
      {explained && <Explanation ruleId={finding.ruleId} />}
      <Actions keyed={keyed} tabIndex={tabIndex} explained={explained} onExplain={setExplained} />
    </FindingFrame>
  );
}

interface ActionsProps {
  readonly keyed: KeyedFinding;
  readonly tabIndex: number;
  readonly explained: boolean;
  readonly onExplain: (explained: boolean) => void;
}

/** 定位, 说明 and 忽略…, the last with its form in their stead. */
function Actions({ keyed, tabIndex, explained, onExplain }: ActionsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const choose = useChooseFinding(keyed);
  const [ignoring, setIgnoring] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const small = { size: "small", appearance: "subtle", className: styles.action, tabIndex } as const;
  const stop = () => {
    setIgnoring(false);
    requestAnimationFrame(() => actions.current?.querySelector<HTMLElement>("[data-ignore]")?.focus());
  };
  if (ignoring) return <IgnoreForm finding={keyed.finding} onCancel={stop} />;
  return (
    <div ref={actions} className={styles.actions}>
      <Button
        {...small}
        icon={<TargetArrow16Regular />}
        aria-label={messages.locateAt(formatCell(keyed.finding.cell))}
        onClick={choose}
      >
        {messages.locate}
      </Button>
      <Button
        {...small}
        icon={explained ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={explained}
        onClick={() => onExplain(!explained)}
      >
        {messages.explain}
      </Button>
      <Button
        {...small}
        data-ignore
        onClick={() => {
          store.dispatch({ type: "findingFocused", finding: keyed.key });
          setIgnoring(true);
        }}
      >
        {messages.mending.ignore}
      </Button>
    </div>
  );
}
