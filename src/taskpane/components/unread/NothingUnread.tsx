import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  sentence: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { margin: "4px 0 8px", paddingLeft: "20px" },
});

/** No sheet looks like a table: of a workbook without any what a table has, and which sheets were read. */
export function NothingUnread() {
  const styles = useStyles();
  const messages = useMessages();
  const { outcome } = usePaneState();
  if (!outcome || outcome.tables.length > 0) {
    return <p className={styles.sentence}>{messages.diagnosis.nothingUnread}</p>;
  }
  return (
    <>
      <p className={styles.sentence}>{messages.noTableReason}</p>
      <p className={styles.sentence}>{messages.sheetsRead(outcome.sheetNames.length)}</p>
      <ul className={styles.list}>
        {outcome.sheetNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
