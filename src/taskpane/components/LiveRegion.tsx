import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../state/PaneContext";
import { announcement } from "../state/announcement";
import { hiddenText } from "./hiddenText";

const useStyles = makeStyles({ hidden: hiddenText });

/** Tells screen readers how far a step is and how it ended. */
export function LiveRegion() {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(usePaneState(), useMessages())}
    </div>
  );
}
