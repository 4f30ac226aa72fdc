import { useState } from "react";
import { usePaneState } from "../../state/PaneContext";
import type { ReadSource } from "../../state/PaneState";
import { loadPart } from "../loadPart";

const ImportDialog = loadPart(() => import("./ImportDialog"));

/**
 * Shows what another workbook has to bring in. While the plan of it is on show the dialog waits behind, with what has been
 * ticked; it begins anew with each file.
 */
export function ImportHost() {
  const { source, preview } = usePaneState();
  const [last, setLast] = useState<{ readonly source: ReadSource; readonly number: number } | null>(null);
  if (source && source !== last?.source) setLast({ source, number: (last?.number ?? 0) + 1 });
  if (!last) return null;
  return <ImportDialog key={last.number} source={last.source} open={source !== null && preview === null} />;
}
