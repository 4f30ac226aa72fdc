import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  hint: { margin: "-8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 校验后自动写回: this machine's, in force at once. */
export function MachineSettings() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { preferences } = usePaneState();
  return (
    <SettingsSection title={messages.settingsView.machine}>
      <Switch
        className={styles.switch}
        label={messages.autoWriteBack}
        checked={preferences.autoWriteBack}
        aria-describedby="auto-write-back-hint"
        onChange={(_event, { checked }) =>
          void session.setPreferences({ ...preferences, autoWriteBack: checked })
        }
      />
      <p id="auto-write-back-hint" className={styles.hint}>
        {messages.autoWriteBackHint}
      </p>
    </SettingsSection>
  );
}
