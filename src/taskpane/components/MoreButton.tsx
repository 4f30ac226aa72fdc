import { useState } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useMessages, usePaneState } from "../state/PaneContext";
import { loadPart } from "./loadPart";
import { MORE_ENTRIES } from "./more/moreEntries";

const MoreList = loadPart(() => import("./more/MoreList"));

/** ⋯: what is done once in a while; the list is loaded when it is first opened. The focus comes back here from all of it. */
export function MoreButton() {
  const messages = useMessages();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const show = (open: boolean) => {
    setIsOpen(open);
    setWasOpened(wasOpened || open);
  };
  return (
    <>
      <Button
        {...focusTarget}
        ref={setButton}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={messages.more}
        title={messages.more}
        aria-haspopup="menu"
        data-first-use="more"
        aria-expanded={isOpen}
        disabledFocusable={task !== null}
        onClick={() => task === null && show(!isOpen)}
      />
      {wasOpened && <MoreList entries={MORE_ENTRIES} target={button} open={isOpen} onOpenChange={show} />}
    </>
  );
}
