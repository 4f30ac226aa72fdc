import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { FillProgress } from "../../state/fillProgress";
import { useMessages, usePane } from "../../state/PaneContext";
import { NEXT_STEP } from "../useFocusHandover";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "6px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  filled: { fontWeight: tokens.fontWeightSemibold },
  finished: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  bar: { gridColumn: "1 / 3" },
});

/** "已填 83 / 109" over the workbook with its bar, and the way to the next row that is open. */
export function FillHead({ progress }: { readonly progress: FillProgress }) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const { session } = usePane();
  const { filled, rows, finished, tables, withoutColumns } = progress;
  const said = words.filled(filled, rows);
  return (
    <div className={styles.head}>
      <span>
        <span className={styles.filled}>{said}</span>{" "}
        <span className={styles.finished}>{words.finished(finished, tables)}</span>
      </span>
      {withoutColumns < tables && (
        <Button
          {...NEXT_STEP}
          size="small"
          appearance={withoutColumns === 0 ? "primary" : "secondary"}
          onClick={() => void session.fill.goToNextUnfilled()}
        >
          {words.nextUnfilled}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={said}
        value={filled}
        max={Math.max(1, rows)}
      />
    </div>
  );
}
