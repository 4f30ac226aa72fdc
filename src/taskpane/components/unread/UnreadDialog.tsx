import { useState } from "react";
import type { Place } from "../../../application/WorkbookPort";
import { usePaneState } from "../../state/PaneContext";
import type { MoreDialogProps } from "../more/MoreEntry";
import { PointDialog } from "./PointDialog";
import { UnreadListDialog } from "./UnreadListDialog";

/** What is on show: why sheets were not read, or a header being pointed at. `isFirst`: it was opened for that. */
type Page =
  { readonly kind: "list" } | { readonly kind: "point"; readonly place: Place; readonly isFirst: boolean };

/** 为什么没识别 and 指认表头. */
export default function UnreadDialog({ open, onClose }: MoreDialogProps) {
  const { dialog } = usePaneState();
  const [page, setPage] = useState<Page>(() =>
    dialog?.place ? { kind: "point", place: dialog.place, isFirst: true } : { kind: "list" },
  );
  if (page.kind === "list") {
    return (
      <UnreadListDialog
        open={open}
        onClose={onClose}
        onPoint={(place) => setPage({ kind: "point", place, isFirst: false })}
      />
    );
  }
  const back = page.isFirst ? onClose : () => setPage({ kind: "list" });
  return <PointDialog place={page.place} open={open} onBack={back} onClose={onClose} />;
}
