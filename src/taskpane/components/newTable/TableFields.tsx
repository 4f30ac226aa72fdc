import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { isMoneyUnit, moneyExponents } from "../../../domain/value/MoneyUnit";
import type { NewTableDraft, NewTableField } from "../../state/newTableDraft";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  // Two in a line of 320 pixels; an input is by itself wider than that.
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: "8px",
    alignItems: "start",
    "& input, & select": { minWidth: 0, width: "100%" },
  },
});

interface TableFieldsProps {
  readonly draft: NewTableDraft;
  readonly wrong: readonly NewTableField[];
  readonly onChange: (changed: Partial<NewTableDraft>) => void;
}

/** Whose table it is, and of which year. */
export function TableFields({ draft, wrong, onChange }: TableFieldsProps) {
  const styles = useStyles();
  const { newTable: words } = useMessages();
  const problem = (name: NewTableField) => wrong.includes(name) && { validationMessage: words.invalid[name] };
  const isList = draft.form === "list";
  return (
    <>
      {isList ? (
        <Field label={words.projects} {...problem("projects")}>
          <Input
            input={{ inputMode: "numeric" }}
            value={draft.projects}
            onChange={(_event, { value }) => onChange({ projects: value })}
          />
        </Field>
      ) : (
        <Field label={words.project} hint={words.projectHint}>
          <Input value={draft.project} onChange={(_event, { value }) => onChange({ project: value })} />
        </Field>
      )}
      <div className={styles.pair}>
        <Field label={words.unitCode}>
          <Input value={draft.unitCode} onChange={(_event, { value }) => onChange({ unitCode: value })} />
        </Field>
        <Field label={words.unitName}>
          <Input value={draft.unitName} onChange={(_event, { value }) => onChange({ unitName: value })} />
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={words.year} {...problem("year")}>
          <Input
            input={{ inputMode: "numeric" }}
            value={draft.year}
            onChange={(_event, { value }) => onChange({ year: value })}
          />
        </Field>
        <Field label={words.moneyUnit}>
          <Select
            value={draft.moneyUnit}
            onChange={(_event, { value }) => isMoneyUnit(value) && onChange({ moneyUnit: value })}
          >
            {Object.keys(moneyExponents).map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
