import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, SpeakerOff16Regular } from "@fluentui/react-icons";
import { formatCell } from "../../domain/grid/address";
import { findingWords } from "../state/findingWords";
import type { KeyedFinding, KeyedIgnored } from "../state/keyedFindings";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { FindingFrame } from "./FindingFrame";
import { useChooseFinding } from "./useChooseFinding";

const useStyles = makeStyles({
  tick: { color: tokens.colorPaletteGreenForeground1 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "8px",
    marginTop: "2px",
  },
});

interface SettledCardProps<T extends KeyedFinding> {
  readonly keyed: T;
  readonly context: string;
  readonly chosen: boolean;
  readonly current: boolean;
}

/** A finding that an edit has settled: its place in the list, and a tick. */
export function DoneCard({ keyed, context, chosen, current }: SettledCardProps<KeyedFinding>) {
  const styles = useStyles();
  const messages = useMessages();
  const { locale } = usePane();
  const { finding } = keyed;
  const choose = useChooseFinding(keyed);
  return (
    <FindingFrame
      muted
      icon={
        <CheckmarkCircle16Regular role="img" aria-label={messages.mending.done} className={styles.tick} />
      }
      title={findingWords(finding, locale).title}
      place={`${finding.ruleId} · ${formatCell(finding.cell)}`}
      context={context}
      chosen={chosen}
      tabIndex={current ? 0 : -1}
      onChoose={choose}
    />
  );
}

/** A finding that was set aside, with the reason and the way back. */
export function IgnoredCard({ keyed, context, chosen, current }: SettledCardProps<KeyedIgnored>) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const { task } = usePaneState();
  const { finding, reason } = keyed;
  const { title } = findingWords(finding, locale);
  const choose = useChooseFinding(keyed);
  const tabIndex = current ? 0 : -1;
  return (
    <FindingFrame
      muted
      icon={<SpeakerOff16Regular role="img" aria-label={messages.ignoredOnly} />}
      title={title}
      place={`${finding.ruleId} · ${formatCell(finding.cell)}`}
      context={context}
      chosen={chosen}
      tabIndex={tabIndex}
      onChoose={choose}
    >
      <div className={styles.line}>
        <span>{messages.mending.ignoredBecause(reason)}</span>
        <Button
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={task !== null}
          aria-label={messages.mending.restoreRule(title)}
          onClick={() => void session.ignores.restore(finding)}
        >
          {messages.mending.restore}
        </Button>
      </div>
    </FindingFrame>
  );
}
