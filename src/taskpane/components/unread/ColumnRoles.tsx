import { useId } from "react";
import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../../domain/grid/address";
import type { HeaderChoice } from "../../../domain/table/headerChoices";
import type { HeaderRole } from "../../../domain/table/headerLabels";
import { roleName } from "../../../domain/table/readingWords";
import { ALL_ROLES, ROLE_GROUPS } from "../../state/hintDraft";
import { useMessages, usePane } from "../../state/PaneContext";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)",
    alignItems: "center",
    columnGap: "8px",
    padding: "3px 0",
    overflowWrap: "anywhere",
    "& select": { minWidth: 0, width: "100%" },
  },
  sample: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ColumnRolesProps {
  readonly choices: readonly HeaderChoice[];
  readonly onChoose: (column: number, role: HeaderRole | null) => void;
}

/** A line a column: its header, what stands below it, and what it holds. */
export function ColumnRoles({ choices, onChoose }: ColumnRolesProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const title = useId();
  if (choices.length === 0) return <p className={styles.none}>{words.noColumns}</p>;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {words.columns}
      </h3>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <ColumnRole
            key={choice.column}
            choice={choice}
            onChoose={(role) => onChoose(choice.column, role)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnRoleProps {
  readonly choice: HeaderChoice;
  readonly onChoose: (role: HeaderRole | null) => void;
}

function ColumnRole({ choice: { column, text, sample, role }, onChoose }: ColumnRoleProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const { locale } = usePane();
  const label = words.columnOf(columnLetters(column), text.trim());
  return (
    <li className={styles.line}>
      <span>
        {label}
        {sample !== "" && <div className={styles.sample}>{words.sample(sample)}</div>}
      </span>
      <Select
        size="small"
        aria-label={label}
        value={role ?? ""}
        onChange={(_event, { value }) => onChoose(ALL_ROLES.find((one) => one === value) ?? null)}
      >
        <option value="">{words.none}</option>
        {(["indicator", "evaluation", "project"] as const).map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {ROLE_GROUPS[group].map((one) => (
              <option key={one} value={one}>
                {roleName(one, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </li>
  );
}
