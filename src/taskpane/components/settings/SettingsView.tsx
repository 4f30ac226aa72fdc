import { Button, makeStyles } from "@fluentui/react-components";
import { formatSettings } from "../../../domain/settings/settingsFile";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { SettingsForm } from "./SettingsForm";
import { SettingsHeader } from "./SettingsHeader";

const useStyles = makeStyles({ box: { padding: "8px 12px" }, text: { margin: "0 0 8px" } });

/** The settings that the workbook carries. What it carries must be known before it can be changed. */
export default function SettingsView() {
  const { records } = usePaneState();
  if (!records.isKnown) return <UnknownSettings />;
  return <SettingsForm key={formatSettings(records.settings)} settings={records.settings} />;
}

function UnknownSettings() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  return (
    <>
      <SettingsHeader onBack={() => void session.goBack()} />
      {!task && (
        <div className={styles.box}>
          <p className={styles.text}>{messages.settingsView.unknown}</p>
          <Button onClick={() => void session.openSettings()}>{messages.retry}</Button>
        </div>
      )}
    </>
  );
}
