import { makeStyles, tokens } from "@fluentui/react-components";
import type { LayoutId } from "../../../domain/table/Layout";
import { blankTableName } from "../../../domain/template/blankTable";
import type { BlankTableOptions } from "../../../domain/template/BlankTableOptions";
import { sizeOf } from "../../state/newTableDraft";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  preview: {
    flexShrink: 0,
    margin: "8px 0 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  part: { margin: 0 },
});

interface NewTablePreviewProps {
  readonly form: LayoutId;
  readonly options: BlankTableOptions;
}

/** What will be made: which sheet, how many rows of what. */
export function NewTablePreview({ form, options }: NewTablePreviewProps) {
  const styles = useStyles();
  const { newTable: words, problem } = useMessages();
  const { rows, levels } = sizeOf(form, options);
  const parts = levels.map((level) => words.levelRows(level.level1, level.rows)).join(problem.separator);
  const lead =
    form === "list"
      ? words.perGrid.list(options.projects)
      : form === "twoBlock"
        ? words.perGrid.twoBlock
        : "";
  return (
    <div className={styles.preview}>
      <p className={styles.part}>{words.preview(blankTableName(form, options), rows)}</p>
      <p className={styles.part}>{`${lead}${parts}`}</p>
      <p className={styles.part}>{words.choices}</p>
    </div>
  );
}
