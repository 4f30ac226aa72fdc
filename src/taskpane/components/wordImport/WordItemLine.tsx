import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lossWords, skipWords } from "../../../domain/word/importWords";
import { isDoubtful } from "../../../domain/word/WordImport";
import type { WordImport } from "../../../domain/word/WordImport";
import { usePane } from "../../state/PaneContext";
import type { WordItem } from "../../state/wordImportItems";
import { SheetLine } from "./SheetLine";
import { useWordMessages } from "./useWordMessages";

const useStyles = makeStyles({
  head: { margin: 0, padding: "10px 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { padding: "3px 2px", overflowWrap: "anywhere" },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

interface WordItemLineProps {
  readonly item: WordItem;
  readonly current: boolean;
  readonly found: WordImport;
  /** The names of the chosen sheets, by their places. */
  readonly names: ReadonlyMap<number, string>;
  readonly onChoose: (places: readonly number[], isChosen: boolean) => void;
}

/** One line of what a Word document holds. */
export function WordItemLine({ item, current, found, names, onChoose }: WordItemLineProps) {
  const styles = useStyles();
  const words = useWordMessages();
  const { locale } = usePane();
  // What is only to be read takes the focus too: the keys scroll the list to it.
  const row = { "data-row": true, tabIndex: current ? 0 : -1 };
  switch (item.kind) {
    case "head":
      return <h3 className={styles.head}>{headWords(item.of)}</h3>;
    case "all": {
      const all = found.sheets.map((_, place) => place);
      const isAll = names.size === all.length;
      return (
        <Checkbox
          {...row}
          label={words.all(all.length)}
          checked={isAll ? true : names.size === 0 ? false : "mixed"}
          onChange={() => onChoose(all, !isAll)}
        />
      );
    }
    case "sheet": {
      const name = names.get(item.place) ?? null;
      return (
        <SheetLine
          item={item}
          sheetName={name}
          current={current}
          onToggle={() => onChoose([item.place], name === null)}
        />
      );
    }
    case "skipped": {
      const { number, beginning } = item.table;
      return isDoubtful(item.table) ? (
        <div {...row} className={`${styles.text} ${styles.doubt}`}>
          {words.skipped(number, beginning, skipWords(item.table, locale))}
        </div>
      ) : (
        <div {...row} className={styles.text}>
          {words.skippedPlain(number, beginning)}
        </div>
      );
    }
    case "outside":
      return (
        <div {...row} className={styles.text}>
          {lossWords(item.loss, locale)}
        </div>
      );
  }

  function headWords(of: Extract<WordItem, { kind: "head" }>["of"]): string {
    if (of === "outside") return words.outside;
    const isDoubt = of === "doubtful";
    return words[of](found.skipped.filter((table) => isDoubtful(table) === isDoubt).length);
  }
}
