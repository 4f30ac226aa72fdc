import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { FoundWord, RefusedWord } from "../../state/PaneState";
import { useWordMessages } from "./useWordMessages";

const useStyles = makeStyles({
  outcome: { flexShrink: 0 },
  text: { margin: "8px 0 4px", overflowWrap: "anywhere" },
});

/** How the reading of a document ended, told to screen readers too: what was found, or why there is nothing. */
export function WordOutcome({ word }: { readonly word: FoundWord | RefusedWord | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.outcome}>
      {word && <Words word={word} />}
    </div>
  );
}

function Words({ word }: { readonly word: FoundWord | RefusedWord }) {
  const styles = useStyles();
  const words = useWordMessages();
  if (word.kind === "refused") return <Refusal intent="error" text={words.refused(word.name, word.reason)} />;
  const { tables } = word.found;
  if (tables.length === 0) return <Refusal intent="warning" text={words.noTarget} />;
  const rows = tables.reduce((sum, { indicators }) => sum + indicators, 0);
  return <p className={styles.text}>{words.found(tables.length, rows)}</p>;
}

function Refusal({ intent, text }: { readonly intent: "error" | "warning"; readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.text}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
