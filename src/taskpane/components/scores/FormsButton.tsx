import { ofYear } from "../../../domain/audit";
import { useState } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../../state/PaneContext";
import { loadPart } from "../loadPart";

const FormsDialog = loadPart(() => import("./FormsDialog"));

/** 生成自评表…: opens the choice of projects; it begins anew each time. */
export function FormsButton() {
  const { forms: words } = useMessages();
  const { outcome, task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const [opened, setOpened] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  if (!outcome?.complete) return null;
  return (
    <>
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={task !== null}
        onClick={() => {
          setOpened(opened + 1);
          setIsOpen(true);
        }}
      >
        {words.open}
      </Button>
      {opened > 0 && (
        <FormsDialog
          key={opened}
          tables={ofYear(outcome.tables)}
          open={isOpen}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
