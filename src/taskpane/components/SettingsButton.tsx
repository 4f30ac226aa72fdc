import { Button } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { useMessages, usePane } from "../state/PaneContext";

/** ⚙, which opens the settings. */
export function SettingsButton() {
  const messages = useMessages();
  const { session } = usePane();
  return (
    <Button
      data-opens-settings
      data-first-use="settings"
      appearance="subtle"
      icon={<Settings20Regular />}
      aria-label={messages.settings}
      title={messages.settings}
      onClick={() => void session.openSettings()}
    />
  );
}
