import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { MatchItem } from "./importItems";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 4px 6px 0",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { fontVariantNumeric: "tabular-nums" },
  doubt: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

interface MatchLineProps {
  readonly item: MatchItem;
  readonly isChosen: boolean;
  readonly current: boolean;
  readonly onToggle: () => void;
}

/** One value with where it would go; where anything differs, both texts and what the doubt is. */
export function MatchLine({
  item: { words, doubts, isFilled },
  isChosen,
  current,
  onToggle,
}: MatchLineProps) {
  const styles = useStyles();
  const { importing } = useMessages();
  const label = `${words.project} ${words.name} ${importing.change(words.before, words.after)}`;
  return (
    <div className={styles.line}>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        aria-label={label}
        data-row
        tabIndex={current ? 0 : -1}
      />
      <div className={styles.text}>
        <span className={styles.small}>{words.project}</span>
        {words.otherProject !== "" && (
          <span className={styles.doubt}>{importing.other(words.otherProject)}</span>
        )}
        <span className={styles.name}>{words.name}</span>
        {words.otherName !== "" && <span className={styles.doubt}>{importing.other(words.otherName)}</span>}
        {words.target !== "" && <span className={styles.small}>{importing.target(words.target)}</span>}
        {doubts.includes("target") && (
          <span className={styles.doubt}>{importing.other(importing.target(words.otherTarget))}</span>
        )}
        <span className={styles.value}>{importing.change(words.before, words.after)}</span>
        {(doubts.length > 0 || isFilled) && (
          <span className={styles.doubt}>
            {[
              ...doubts.map((doubt) => importing.doubts[doubt]),
              ...(isFilled ? [importing.filled(words.before)] : []),
            ].join(" · ")}
          </span>
        )}
      </div>
    </div>
  );
}
