import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../state/PaneContext";

const useStyles = makeStyles({
  box: {
    margin: "8px 0 4px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 6px" },
  list: { margin: 0, paddingLeft: "16px" },
});

interface ExplanationProps {
  readonly why: string;
  readonly basis: readonly string[];
}

/** 说明: why the rule matters, and the regulations it rests on. */
export function Explanation({ why, basis }: ExplanationProps) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.box}>
      <p className={styles.heading}>{messages.why}</p>
      <p className={styles.text}>{why}</p>
      {basis.length > 0 && <p className={styles.heading}>{messages.basis}</p>}
      <ul className={styles.list}>
        {basis.map((regulation) => (
          <li key={regulation}>{regulation}</li>
        ))}
      </ul>
    </div>
  );
}
