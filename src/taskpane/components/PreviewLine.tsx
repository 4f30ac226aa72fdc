import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewRow } from "../state/previewRows";
import { differenceOf, shortened } from "../state/proposal";

const useStyles = makeStyles({
  sheet: {
    padding: "4px 8px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  note: { padding: "3px 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  address: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground3 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
});

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly current: boolean;
}

/** A sheet's head, a note on what else changes there, or one cell: before → after. */
export function PreviewLine({ row, current }: PreviewLineProps) {
  const styles = useStyles();
  const focusable = { "data-row": true, tabIndex: current ? 0 : -1 };
  if (row.kind === "sheet")
    return (
      <div {...focusable} className={`${styles.sheet} ${styles.focus}`}>
        {row.text}
      </div>
    );
  if (row.kind === "note")
    return (
      <div {...focusable} className={`${styles.note} ${styles.focus}`}>
        {row.text}
      </div>
    );
  return (
    <div {...focusable} role="group" className={`${styles.change} ${styles.focus}`} aria-label={row.spoken}>
      <span className={styles.address}>{row.address}</span>
      <span>
        <Change before={row.before} after={row.after} isNew={row.isNew} />
      </span>
    </div>
  );
}

interface ChangeProps {
  readonly before: string;
  readonly after: string;
  readonly isNew: boolean;
}

/** Before → after; in a text that is mended, what differs stands out, and of a long one no more is shown around it than tells where it is. */
function Change({ before, after, isNew }: ChangeProps) {
  const styles = useStyles();
  if (isNew) {
    return (
      <>
        <span className={styles.before}>{before}</span>
        {" → "}
        {after}
      </>
    );
  }
  const difference = shortened(differenceOf(before, after));
  return (
    <>
      <span className={styles.before}>
        {difference.head}
        <span className={styles.changed}>{difference.before}</span>
        {difference.tail}
      </span>
      {" → "}
      {difference.head}
      <span className={styles.changed}>{difference.after}</span>
      {difference.tail}
    </>
  );
}
