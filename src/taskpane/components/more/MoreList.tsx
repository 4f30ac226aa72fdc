import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useMessages, usePane } from "../../state/PaneContext";
import type { MoreEntry } from "./MoreEntry";

interface MoreListProps {
  readonly entries: readonly MoreEntry[];
  /** The button that opened the list. */
  readonly target: HTMLElement | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The list below ⋯. Closed without a choice it gives the focus back to the button; a choice leaves it to its dialog. */
export default function MoreList({ entries, target, open, onOpenChange }: MoreListProps) {
  const messages = useMessages();
  const services = usePane();
  return (
    <Menu
      open={open}
      positioning={{ target, position: "below", align: "end" }}
      onOpenChange={(event, change) => {
        // A click on the button itself is for the button: closed here, it would open again there.
        if (event.target instanceof Node && target?.contains(event.target)) return;
        onOpenChange(change.open);
        if (!change.open) target?.focus();
      }}
    >
      <MenuPopover>
        <MenuList>
          {entries.map(({ id, label, open: choose }) => (
            <MenuItem key={id} onClick={() => choose(services)}>
              {label(messages)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
