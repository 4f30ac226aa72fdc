import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { writtenWords } from "../state/writtenWords";

/** "已写入 266 个单元格" with 撤销本次写入, in sight until the next write. */
export function WrittenBar() {
  const messages = useMessages();
  const { session } = usePane();
  const { written, task } = usePaneState();
  if (!written) return null;
  return (
    <MessageBar intent="success" layout={written.purpose === "fill" ? "singleline" : "auto"} shape="square">
      <MessageBarBody>{writtenWords(written, messages)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={task !== null} onClick={() => void session.undo()}>
          {messages.written.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
