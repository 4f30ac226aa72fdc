import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../../domain/settings/Settings";
import { levelsOf } from "../../../domain/template/templateLevels";
import { rowCountOf } from "../../state/newTableDraft";
import type { NewTableDraft, NewTableField } from "../../state/newTableDraft";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  levels: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px",
    alignItems: "center",
    rowGap: "4px",
    columnGap: "8px",
    padding: "6px 2px 2px 16px",
  },
  input: { textAlign: "right" },
  problem: { padding: "4px 2px 2px 16px", color: tokens.colorPaletteRedForeground1 },
});

interface RowCountFieldsProps {
  readonly draft: NewTableDraft;
  readonly scheme: Scheme;
  readonly wrong: readonly NewTableField[];
  readonly onChange: (changed: Partial<NewTableDraft>) => void;
}

/** 各类指标的行数: folded away, as the usual numbers mostly do; open while one of them cannot stand. */
export function RowCountFields({ draft, scheme, wrong, onChange }: RowCountFieldsProps) {
  const styles = useStyles();
  const { newTable: words } = useMessages();
  const isWrong = wrong.includes("rows");
  const levels = levelsOf(scheme);
  const total = levels.reduce((sum, { id }) => sum + Number(draft.rows[id] ?? 0), 0);
  return (
    <details {...(isWrong && { open: true })}>
      <summary tabIndex={0} className={styles.summary}>
        {isWrong ? words.rowsUnread : words.rows(total)}
      </summary>
      <div className={styles.levels}>
        {levels.map(({ id, level2 }) => (
          <LevelCount
            key={id}
            level={level2}
            count={draft.rows[id] ?? ""}
            onChange={(count) => onChange({ rows: { ...draft.rows, [id]: count } })}
          />
        ))}
      </div>
      {isWrong && (
        <div role="alert" className={styles.problem}>
          {words.invalid.rows}
        </div>
      )}
    </details>
  );
}

interface LevelCountProps {
  readonly level: string;
  readonly count: string;
  readonly onChange: (count: string) => void;
}

function LevelCount({ level, count, onChange }: LevelCountProps) {
  const styles = useStyles();
  const { newTable: words } = useMessages();
  return (
    <>
      <span aria-hidden="true">{level}</span>
      <Field validationState={rowCountOf(count) === null ? "error" : "none"}>
        <Input
          size="small"
          aria-label={words.rowsOf(level)}
          input={{ className: styles.input, inputMode: "numeric", size: 4 }}
          value={count}
          onChange={(_event, { value }) => onChange(value)}
        />
      </Field>
    </>
  );
}
