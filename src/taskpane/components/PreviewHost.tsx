import { useState } from "react";
import { usePaneState } from "../state/PaneContext";
import type { Preview } from "../state/PaneState";
import { loadPart } from "./loadPart";
import { useFocusAfterDialog } from "./useFocusAfterDialog";

const PreviewDialog = loadPart(() => import("./PreviewDialog"));

/**
 * Loads the dialog when the first preview is shown. It stays mounted after closing, with what it last showed, as only a
 * dialog that closes by itself gives the focus back to where it came from. Where that is gone, because the finding was
 * mended, the list has it.
 */
export function PreviewHost() {
  const { preview } = usePaneState();
  const [last, setLast] = useState<Preview | null>(null);
  if (preview && preview !== last) setLast(preview);
  const isOpen = preview !== null;
  useFocusAfterDialog(isOpen, last !== null);
  const shown = preview ?? last;
  if (!shown) return null;
  return <PreviewDialog preview={shown} open={isOpen} />;
}
