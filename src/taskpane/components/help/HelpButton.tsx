import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { HELP } from "./helpEntry";

/** ?, which opens the help. */
export function HelpButton() {
  const messages = useMessages();
  const { store } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Button
      {...focusTarget}
      data-first-use="help"
      appearance="subtle"
      icon={<QuestionCircle20Regular />}
      aria-label={messages.help}
      title={messages.help}
      aria-haspopup="dialog"
      disabledFocusable={task !== null}
      onClick={() => task === null && store.dispatch({ type: "dialogOpened", dialog: { id: HELP } })}
    />
  );
}
