import type { ReactNode } from "react";
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  surface: {
    width: "calc(100% - 16px)",
    maxWidth: "560px",
    height: "calc(100% - 32px)",
    maxHeight: "720px",
    padding: "16px 12px 12px",
  },
  // A few lines need no more than the least height of the list.
  short: { height: "fit-content" },
  body: { height: "100%", gridTemplateRows: "auto 1fr auto" },
  content: { display: "flex", flexDirection: "column", minHeight: 0, overflow: "hidden" },
  // Fluent stacks the buttons on narrow screens, which would take a third of the pane's height.
  actions: {
    "@media screen and (max-width: 480px)": {
      flexDirection: "row",
      justifySelf: "end",
      gridColumnStart: "1",
    },
  },
});

interface ListDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly isShort?: boolean;
  /** The buttons, the primary one last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog as large as the pane for a list that scrolls between its title and its buttons. */
export function ListDialog({ title, open, isShort = false, actions, children, onClose }: ListDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_event, change) => !change.open && onClose()}>
      <DialogSurface className={mergeClasses(styles.surface, isShort && styles.short)}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid className={styles.actions}>
            {actions}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
