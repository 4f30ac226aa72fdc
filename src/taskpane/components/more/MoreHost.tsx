import { useState } from "react";
import { usePane, usePaneState } from "../../state/PaneContext";
import type { OpenDialog } from "../../state/PaneState";
import { helpEntry } from "../help/helpEntry";
import { useFocusAfterDialog } from "../useFocusAfterDialog";
import { MORE_ENTRIES } from "./moreEntries";

const DIALOGS = [...MORE_ENTRIES, helpEntry];

/**
 * Shows the dialog of the menu 更多, or of ?, that is open. It stays mounted after closing, as only a dialog that closes by itself
 * gives the focus back to where it came from, and begins anew each time it is opened.
 */
export function MoreHost() {
  const { store } = usePane();
  const { dialog } = usePaneState();
  const [last, setLast] = useState<{ readonly dialog: OpenDialog; readonly number: number } | null>(null);
  if (dialog && dialog !== last?.dialog) setLast({ dialog, number: (last?.number ?? 0) + 1 });
  const entry = DIALOGS.find(({ id }) => id === last?.dialog.id);
  const opener = entry === helpEntry ? "help" : "more";
  useFocusAfterDialog(dialog !== null, last !== null, `[data-first-use="${opener}"]`);
  if (!last || !entry) return null;
  const { Dialog } = entry;
  return (
    <Dialog
      key={last.number}
      open={dialog !== null}
      onClose={() => store.dispatch({ type: "dialogClosed" })}
    />
  );
}
