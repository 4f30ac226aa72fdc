import { makeStyles, tokens } from "@fluentui/react-components";
import { isSound } from "../../../domain/table/hintFaults";
import type { HintFaults } from "../../../domain/table/hintFaults";
import { roleName } from "../../../domain/table/readingWords";
import type { TargetTable } from "../../../domain/table/TargetTable";
import { useMessages, usePane } from "../../state/PaneContext";

const ROWS_SHOWN = 3;

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    margin: "8px 0 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  part: { margin: 0 },
  row: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface HintPreviewProps {
  readonly faults: HintFaults;
  /** What would be read; none as long as there are faults. */
  readonly tables: readonly TargetTable[];
}

/** What will be read, by its first rows, or what is still missing. */
export function HintPreview({ faults, tables }: HintPreviewProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  return (
    <div role="status" className={styles.box}>
      {!isSound(faults) && <Faults faults={faults} />}
      {isSound(faults) && tables.length === 0 && <p className={styles.problem}>{words.nothingBelow}</p>}
      {tables.length > 0 && <FirstRows tables={tables} />}
    </div>
  );
}

function Faults({ faults: { missing, twice } }: Pick<HintPreviewProps, "faults">) {
  const styles = useStyles();
  const { diagnosis: words, problem } = useMessages();
  const { locale } = usePane();
  const names = missing.map((role) => (role === "level2" ? words.levelOne : roleName(role, locale)));
  const doubled = twice.map((role) => roleName(role, locale));
  return (
    <>
      {names.length > 0 && <p className={styles.problem}>{words.missing(names.join(problem.separator))}</p>}
      {doubled.length > 0 && <p className={styles.problem}>{words.twice(doubled.join(problem.separator))}</p>}
    </>
  );
}

function FirstRows({ tables }: Pick<HintPreviewProps, "tables">) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const rows = tables.flatMap(({ indicators }) => indicators);
  return (
    <>
      <p className={styles.part}>{words.preview(tables.length, rows.length)}</p>
      {rows.slice(0, ROWS_SHOWN).map(({ row, level3, target }, index) => (
        <div key={row} className={styles.row}>
          {words.previewRow(index + 1, level3.text, target.text || words.noTarget)}
        </div>
      ))}
      {rows.length > ROWS_SHOWN && (
        <p className={styles.part}>{words.previewMore(rows.length - ROWS_SHOWN)}</p>
      )}
    </>
  );
}
