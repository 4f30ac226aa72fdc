import { makeStyles } from "@fluentui/react-components";
import { Edit12Regular } from "@fluentui/react-icons";
import { useMessages } from "../state/PaneContext";

const useStyles = makeStyles({ mark: { flexShrink: 0 } });

/** A table whose sheet was edited since it was read. */
export function EditedMark() {
  return <Edit12Regular role="img" aria-label={useMessages().stale} className={useStyles().mark} />;
}
