import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../state/PaneContext";
import { announcement } from "../state/announcement";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers how far a step is and how it ended. */
export function LiveRegion() {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(usePaneState(), useMessages())}
    </div>
  );
}
