import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  box: {
    padding: "8px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AddColumnsProps {
  /** How many tables have no column for 实际完成值, of all. */
  readonly missing: number;
  readonly all: number;
  /** The open table; absent in the list of projects. */
  readonly tableId?: string;
}

/** What is missing before anything can be filled in, and 添加评价列, which shows the columns before it adds them. */
export function AddColumns({ missing, all, tableId }: AddColumnsProps) {
  const styles = useStyles();
  const { evaluation } = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const words = evaluation.columns;
  const add = (tableIds?: readonly string[]) => void session.evaluation.previewAdding(tableIds);
  const isOff = task !== null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>{tableId === undefined ? words.missing(missing) : words.missingHere}</p>
      <div className={styles.buttons}>
        {tableId !== undefined && (
          <Button
            {...focusTarget}
            appearance="primary"
            size="small"
            disabledFocusable={isOff}
            onClick={() => add([tableId])}
          >
            {words.addHere}
          </Button>
        )}
        {(tableId === undefined || missing > 1) && (
          <Button
            {...focusTarget}
            appearance={tableId === undefined && missing === all ? "primary" : "secondary"}
            size="small"
            disabledFocusable={isOff}
            onClick={() => add()}
          >
            {tableId === undefined ? words.addAll : words.addEverywhere}
          </Button>
        )}
      </div>
    </div>
  );
}
