import { makeStyles, Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useMessages, usePane } from "../../state/PaneContext";
import type { MoreEntry } from "./MoreEntry";

// Above the list of tables, which is drawn behind the page's head.
const useStyles = makeStyles({ list: { zIndex: 1 } });

interface MoreListProps {
  readonly entries: readonly MoreEntry[];
  /** The button that opened the list. */
  readonly target: HTMLElement | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The list below ⋯. Closed without a choice it gives the focus back to the button; a choice leaves it to its dialog. */
export default function MoreList({ entries, target, open, onOpenChange }: MoreListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const services = usePane();
  return (
    // In the page's head, not at its end: there its entries would be outside of all landmarks.
    <Menu
      inline
      open={open}
      positioning={{ target, position: "below", align: "end" }}
      onOpenChange={(event, change) => {
        // A click on the button itself is for the button: closed here, it would open again there.
        if (event.target instanceof Node && target?.contains(event.target)) return;
        onOpenChange(change.open);
        if (!change.open) target?.focus();
      }}
    >
      <MenuPopover className={styles.list}>
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
