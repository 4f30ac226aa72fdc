import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, TargetArrow16Regular } from "@fluentui/react-icons";
import { formatCell } from "../../domain/grid/address";
import { findingWords } from "../state/findingWords";
import type { KeyedFinding } from "../state/keyedFindings";
import { useMessages, usePane } from "../state/PaneContext";
import { Explanation } from "./Explanation";
import { FoundExpected } from "./FoundExpected";
import { StandingIcon } from "./StandingIcon";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 12px 8px 9px",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // High contrast paints transparent borders; this one must mark the chosen card alone.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  chosen: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  icon: { paddingTop: "3px" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  context: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: "4px 0 0" },
  actions: { display: "flex", columnGap: "4px", margin: "4px 0 0 -8px" },
});

interface FindingCardProps {
  readonly keyed: KeyedFinding;
  /** The indicator row it is about: "第 3 行 · 归档文件数". */
  readonly context: string;
  readonly chosen: boolean;
  readonly current: boolean;
}

/** What is wrong, where, what to write instead, and behind 说明 why. The title and 定位 select the cell. */
export function FindingCard({ keyed: { key, finding }, context, chosen, current }: FindingCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { store, session, locale } = usePane();
  const [explained, setExplained] = useState(false);
  const words = findingWords(finding, locale);
  const address = formatCell(finding.cell);
  const tabIndex = current ? 0 : -1;
  const choose = () => {
    store.dispatch({ type: "findingFocused", finding: key });
    void session.locate(finding);
  };
  return (
    <div
      className={mergeClasses(styles.card, chosen && styles.chosen)}
      aria-current={chosen ? "true" : undefined}
    >
      <span className={styles.icon}>
        <StandingIcon standing={finding.severity} />
      </span>
      <div>
        <button type="button" data-row tabIndex={tabIndex} className={styles.head} onClick={choose}>
          <span className={styles.title}>{words.title}</span>
          <span className={styles.place}>{`${finding.ruleId} · ${address}`}</span>
        </button>
        <div className={styles.context}>{context}</div>
        <p className={styles.text}>{words.message}</p>
        <FoundExpected found={words.found} expected={words.expected} mend={words.mend} />
        {explained && <Explanation why={words.why} basis={words.basis} />}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            icon={<TargetArrow16Regular />}
            aria-label={messages.locateAt(address)}
            onClick={choose}
          >
            {messages.locate}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            icon={explained ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            aria-expanded={explained}
            onClick={() => setExplained(!explained)}
          >
            {messages.explain}
          </Button>
        </div>
      </div>
    </div>
  );
}
