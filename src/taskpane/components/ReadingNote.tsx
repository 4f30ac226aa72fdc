import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import { doubtWords } from "../../domain/table/readingWords";
import type { TargetTable } from "../../domain/table/TargetTable";
import { headerOfTable } from "../state/hintDraft";
import { useMessages, usePane } from "../state/PaneContext";
import { OpenUnread } from "./OpenUnread";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "6px",
    padding: "2px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** How the table was read where that is not plain: which of two readings was taken, or that the user said it; with 指认表头. */
export function ReadingNote({ table }: { readonly table: TargetTable }) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const { locale, session } = usePane();
  const { isByHand, doubts } = table.reading;
  const texts = isByHand ? [words.byHand] : doubts.map((doubt) => words.doubt(doubtWords(doubt, locale)));
  if (texts.length === 0) return null;
  const grid = session.hints.sheets().find(({ sheetId }) => sheetId === table.sheetId);
  return (
    <div className={styles.line}>
      <QuestionCircle16Regular aria-hidden="true" />
      <span>{texts.join("")}</span>
      <OpenUnread label={isByHand ? words.change : words.point} place={headerOfTable(table, grid)} />
    </div>
  );
}
