import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane } from "../state/PaneContext";
import { ruleWords } from "../state/ruleWords";

const useStyles = makeStyles({
  box: {
    margin: "8px 0 4px",
    padding: "8px 10px 2px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 6px", whiteSpace: "pre-line" },
  list: { margin: "0 0 6px", paddingLeft: "16px" },
});

/** 说明, the text of the rule's page: why it matters, an example that fails, one that passes, and what it rests on. */
export function Explanation({ ruleId }: { readonly ruleId: string }) {
  const styles = useStyles();
  const messages = useMessages();
  const { why, fails, passes, basis } = ruleWords(ruleId, usePane().locale);
  return (
    <div className={styles.box}>
      <Part heading={messages.why} text={why} />
      <Part heading={messages.fails} text={fails} />
      <Part heading={messages.passes} text={passes} />
      {basis.length > 0 && <p className={styles.heading}>{messages.basis}</p>}
      <ul className={styles.list}>
        {basis.map((regulation) => (
          <li key={regulation}>{regulation}</li>
        ))}
      </ul>
    </div>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.heading}>{heading}</p>
      <p className={styles.text}>{text}</p>
    </>
  );
}
