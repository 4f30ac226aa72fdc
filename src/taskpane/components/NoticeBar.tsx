import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { noticeWords } from "../state/noticeWords";
import type { Notice } from "../state/PaneState";

/** How the last step ended, where nothing else shows it. */
export function NoticeBar() {
  const messages = useMessages();
  const { store } = usePane();
  const { notice } = usePaneState();
  if (!notice) return null;
  return (
    <MessageBar intent={intentOf(notice)} layout="auto" shape="square">
      <MessageBarBody>{noticeWords(notice, messages)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={messages.close}
            onClick={() => store.dispatch({ type: "noticeDismissed" })}
          />
        }
      />
    </MessageBar>
  );
}

/** What was not taken back is no success. */
function intentOf(notice: Notice): "success" | "warning" | "info" {
  if (notice.kind !== "undone") return "info";
  return notice.left.length === 0 ? "success" : "warning";
}
