import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "5px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: "tabular-nums",
  },
  more: { fontSize: tokens.fontSizeBase200 },
});

interface LossHeadProps {
  readonly shown: number;
  /** How many can be shown, of all that cost points. */
  readonly listed: number;
  readonly all: number;
  readonly showsAll: boolean;
  readonly onToggle: () => void;
}

/** "失分最多的 3 项，共 27 项失分", with the way to more of them. */
export function LossHead({ shown, listed, all, showsAll, onToggle }: LossHeadProps) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const words = evaluation.scores;
  return (
    <div className={styles.head}>
      <span>{words.lossesOf(shown, all)}</span>
      {(showsAll || listed > shown) && (
        <Link as="button" className={styles.more} aria-expanded={showsAll} onClick={onToggle}>
          {showsAll ? words.fewer : words.more(listed)}
        </Link>
      )}
    </div>
  );
}
