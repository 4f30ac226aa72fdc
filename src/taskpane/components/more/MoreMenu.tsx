import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { MORE_ENTRIES } from "./moreEntries";

/** ⋯: what is done once in a while. The focus comes back here when an entry's dialog closes. */
export default function MoreMenu() {
  const messages = useMessages();
  const services = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...focusTarget}
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label={messages.more}
          title={messages.more}
          disabledFocusable={task !== null}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MORE_ENTRIES.map(({ id, label, open }) => (
            <MenuItem key={id} onClick={() => open(services)}>
              {label(messages)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
