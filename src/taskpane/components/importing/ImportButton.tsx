import { useRef } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

/** 从其他工作簿引入…: the choice of a file. It is read on this machine and never leaves it. */
export function ImportButton() {
  const { importing: words } = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    await session.imports.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={task !== null}
        onClick={() => chooser.current?.click()}
      >
        {words.open}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx"
        aria-label={words.open}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = "";
          if (file) void read(file);
        }}
      />
    </>
  );
}
