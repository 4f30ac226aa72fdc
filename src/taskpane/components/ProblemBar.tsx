import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { problemWords, wayOut } from "../state/problemWords";

/** What went wrong in one sentence, with the one way out. */
export function ProblemBar() {
  const messages = useMessages();
  const { session, store } = usePane();
  const { problem } = usePaneState();
  if (!problem) return null;
  const out = wayOut(problem, messages);
  return (
    <MessageBar intent={problem.kind === "busy" ? "warning" : "error"} layout="multiline" shape="square">
      <MessageBarBody>{problemWords(problem, messages)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={messages.close}
            onClick={() => store.dispatch({ type: "problemDismissed" })}
          />
        }
      >
        {out !== null && (
          <Button size="small" onClick={() => void session.retry()}>
            {out}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
