import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { version } from "../../../../package.json";
import { ruleVersion } from "../../../domain/report/ruleVersion";
import { helpMessages } from "../../locales/helpMessages";
import { useMessages, usePane } from "../../state/PaneContext";
import { ListDialog } from "../ListDialog";
import type { MoreDialogProps } from "../more/MoreEntry";

/** The manual as a page of the pane's own site, made of docs/manual.md with the build. */
const MANUAL = "manual.html";

const useStyles = makeStyles({
  // Room for the focus ring of what stands at the edge.
  content: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: "2px", overflowWrap: "anywhere" },
  title: { margin: "14px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  keys: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 10px",
    margin: 0,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  does: { margin: 0 },
});

/** ?: the first steps again, the keys, the manual, and what this program is and does not do. */
export default function HelpDialog({ open, onClose }: MoreDialogProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const words = helpMessages(locale);
  const showGuide = () => {
    onClose();
    session.guide.show();
  };
  return (
    <ListDialog
      title={messages.help}
      open={open}
      onClose={onClose}
      actions={<Button onClick={onClose}>{messages.close}</Button>}
    >
      <div className={styles.content}>
        <p className={styles.sentence}>{words.firstSteps}</p>
        <Button size="small" onClick={showGuide}>
          {messages.guide.title}
        </Button>
        <h3 className={styles.title}>{words.manual}</h3>
        <p className={styles.sentence}>
          <Link href={MANUAL} target="_blank" rel="noopener" inline>
            {words.openManual}
          </Link>
        </p>
        <h3 className={styles.title}>{words.keys}</h3>
        <dl className={styles.keys}>
          {words.keyList.map(([keys, does]) => (
            <KeyLine key={keys + does} keys={keys} does={does} />
          ))}
        </dl>
        <h3 className={styles.title}>{words.about}</h3>
        <p className={styles.sentence}>
          {messages.productName} {ruleVersion(version, locale)}
        </p>
        <p className={styles.sentence}>{words.privacy}</p>
      </div>
    </ListDialog>
  );
}

function KeyLine({ keys, does }: { readonly keys: string; readonly does: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{keys}</dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}
