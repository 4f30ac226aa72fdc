import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { LayoutId } from "../../../domain/table/Layout";
import { FORMS } from "../../state/newTableDraft";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface FormChoiceProps {
  readonly form: LayoutId;
  readonly onChange: (form: LayoutId) => void;
}

/** 表式: each with a line of what it is like. */
export function FormChoice({ form, onChange }: FormChoiceProps) {
  const styles = useStyles();
  const { newTable: words } = useMessages();
  return (
    <Field label={words.form}>
      <RadioGroup
        value={form}
        onChange={(_event, { value }) => {
          const chosen = FORMS.find((one) => one === value);
          if (chosen) onChange(chosen);
        }}
      >
        {FORMS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {words.forms[one].name}
                <div className={styles.hint}>{words.forms[one].hint}</div>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
