import { lazy, Suspense, useEffect, useState } from "react";
import { usePaneState } from "../state/PaneContext";
import type { Preview } from "../state/PaneState";
import { focusList } from "./useFocusHandover";

const PreviewDialog = lazy(() => import("./PreviewDialog"));

/** The dialog fades out first, then gives the focus back. */
const CLOSED_MS = 500;

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
  useEffect(() => {
    if (isOpen || !last) return;
    const timer = setTimeout(focusList, CLOSED_MS);
    return () => clearTimeout(timer);
  }, [isOpen, last]);
  const shown = preview ?? last;
  if (!shown) return null;
  return (
    <Suspense fallback={null}>
      <PreviewDialog preview={shown} open={isOpen} />
    </Suspense>
  );
}
