import { useRef } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import type { Written } from "../state/PaneState";
import { writtenWords } from "../state/writtenWords";
import { useFocusHandover } from "./useFocusHandover";

/** "已写入 266 个单元格" with 撤销本次写入, in sight until the next write. */
export function WrittenBar() {
  const { written } = usePaneState();
  return written && <Bar written={written} />;
}

function Bar({ written }: { readonly written: Written }) {
  const messages = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const bar = useRef<HTMLDivElement>(null);
  // After the last 撤销 there is nothing left to take back.
  useFocusHandover(bar);
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout={written.purpose === "fill" ? "singleline" : "auto"} shape="square">
        <MessageBarBody>{writtenWords(written, messages)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={task !== null} onClick={() => void session.undo()}>
            {messages.written.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
