import { useState } from "react";
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { ignoresProblemWords } from "../../state/noticeWords";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How many findings are set aside, and the way to take them all back; or to begin anew where the list is unreadable. */
export function IgnoreSettings() {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.settingsView;
  const { ignores, ignoresProblem } = usePaneState().records;
  return (
    <SettingsSection title={words.ignored}>
      {ignoresProblem ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{ignoresProblemWords(ignoresProblem, messages)}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.text}>{words.ignoredCount(ignores.length)}</p>
      )}
      {(ignoresProblem || ignores.length > 0) && (
        <RestoreAll
          label={ignoresProblem ? words.clearRecord : words.restoreAll}
          question={ignoresProblem ? words.clearRecordAsk : words.restoreAllAsk}
        />
      )}
    </SettingsSection>
  );
}

function RestoreAll({ label, question }: { readonly label: string; readonly question: string }) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p role="alert" className={styles.text}>
        {question}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => void session.ignores.restoreAll()}
        >
          {label}
        </Button>
        <Button size="small" autoFocus onClick={() => setAsked(false)}>
          {messages.cancel}
        </Button>
      </div>
    </>
  );
}
