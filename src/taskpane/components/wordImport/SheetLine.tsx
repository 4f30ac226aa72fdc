import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lossWords } from "../../../domain/word/importWords";
import type { ImportedTable } from "../../../domain/word/WordImport";
import { usePane } from "../../state/PaneContext";
import type { SheetItem } from "../../state/wordImportItems";
import { useWordMessages } from "./useWordMessages";

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: { maxWidth: "100%", "& label": { minWidth: 0, overflowWrap: "anywhere" } },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rows: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  loss: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

interface SheetLineProps {
  readonly item: SheetItem;
  /** The name that the sheet gets; null while it is not chosen. */
  readonly sheetName: string | null;
  readonly current: boolean;
  readonly onToggle: () => void;
}

/** A worksheet to be made: its tables with their rows, the name that it gets, and what of them could not be taken over. */
export function SheetLine({ item: { tables, losses }, sheetName, current, onToggle }: SheetLineProps) {
  const styles = useStyles();
  const words = useWordMessages();
  const { locale } = usePane();
  const nameOf = ({ number, project, title }: ImportedTable) =>
    words.table(number, project ?? title ?? words.unnamed);
  return (
    <div className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={sheetName !== null}
        onChange={onToggle}
        data-row
        tabIndex={current ? 0 : -1}
        label={
          <>
            {tables.map((table) => (
              <div key={table.number}>
                <span className={styles.name}>{nameOf(table)}</span>{" "}
                <span className={styles.rows}>{words.rows(table.indicators)}</span>
              </div>
            ))}
            <div className={styles.small}>
              {sheetName === null ? words.notChosen : words.goesTo(sheetName)}
            </div>
            {losses.map((loss) => (
              <div key={loss.kind} className={styles.loss}>
                {lossWords(loss, locale)}
              </div>
            ))}
          </>
        }
      />
    </div>
  );
}
