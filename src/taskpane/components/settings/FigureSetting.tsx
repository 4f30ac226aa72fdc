import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { SectionProps } from "./SettingsForm";

const useStyles = makeStyles({ figure: { width: "120px" }, input: { textAlign: "right" } });

interface FigureSettingProps extends SectionProps {
  readonly name:
    | "costTolerance"
    | "shortfallWarningPercent"
    | "fiscalYear"
    | "deviationPercent"
    | "executionReasonPercent"
    | "achievedPercent"
    | "partlyPercent";
  readonly label: string;
  readonly hint: string;
}

/** One figure among the settings, with what is wrong with it as long as it cannot stand. */
export function FigureSetting({ draft, onChange, wrong, name, label, hint }: FigureSettingProps) {
  const styles = useStyles();
  const { invalid } = useMessages().settingsView;
  return (
    <Field label={label} hint={hint} {...(wrong.includes(name) && { validationMessage: invalid[name] })}>
      <Input
        className={styles.figure}
        input={{ className: styles.input, inputMode: "decimal" }}
        value={draft[name]}
        onChange={(_event, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}
