import type { ComponentType } from "react";
import type { Messages } from "../../locales/zh-CN";
import type { PaneServices } from "../../state/PaneContext";

/** What a dialog of the menu is told; it begins anew each time it is opened. */
export interface MoreDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** An entry of the menu 更多, a file each: what it is called, what it does, and the dialog that it opens, loaded when it is first needed. */
export interface MoreEntry {
  readonly id: string;
  readonly label: (messages: Messages) => string;
  /** Opens the dialog (`dialogOpened` with the entry's id), at once or when what it needs has been read. */
  readonly open: (services: PaneServices) => void;
  readonly Dialog: ComponentType<MoreDialogProps>;
}
