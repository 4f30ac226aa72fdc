import { Link, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Place } from "../../application/WorkbookPort";
import { usePane, usePaneState } from "../state/PaneContext";

interface OpenUnreadProps {
  readonly label: string;
  /** The header to point at; the list of what was not read when absent. */
  readonly place?: Place;
}

/** A link to 为什么没识别 or 指认表头; the focus comes back to it. */
export function OpenUnread({ label, place }: OpenUnreadProps) {
  const { session } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Link
      {...focusTarget}
      as="button"
      disabledFocusable={task !== null}
      onClick={() => task === null && void session.hints.open(place)}
    >
      {label}
    </Link>
  );
}
