import { Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

/** The thin bar 内容已修改 · 重新校验, where what was edited will not be read again by itself. */
export function StaleBar() {
  const messages = useMessages();
  const { session } = usePane();
  const { editedSheets, recheckDue, outcome, task } = usePaneState();
  if (editedSheets.length === 0 || recheckDue || !outcome || task) return null;
  return (
    <MessageBar intent="info" layout="singleline" shape="square">
      <MessageBarBody>{messages.stale}</MessageBarBody>
      <MessageBarActions>
        <Link as="button" onClick={() => void session.check()}>
          {messages.checkAgain}
        </Link>
      </MessageBarActions>
    </MessageBar>
  );
}
