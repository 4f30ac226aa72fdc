import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Switch,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  surface: { maxWidth: "260px", padding: "12px 14px" },
  hint: { margin: "0 0 0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** ⚙ with 校验后自动写回. */
export function SettingsButton() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { preferences } = usePaneState();
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={messages.settings}
          title={messages.settings}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={messages.settings}>
        <Switch
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
      </PopoverSurface>
    </Popover>
  );
}
