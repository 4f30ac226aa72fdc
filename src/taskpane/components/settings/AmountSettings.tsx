import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({ figure: { width: "120px" }, input: { textAlign: "right" } });

/** Tolerance, the line from which a gap warns, and the fiscal year. */
export function AmountSettings(props: SectionProps) {
  const words = useMessages().settingsView;
  return (
    <SettingsSection title={words.amounts}>
      <Figure {...props} name="costTolerance" label={words.tolerance} hint={words.toleranceHint} />
      <Figure {...props} name="shortfallWarningPercent" label={words.shortfall} hint={words.shortfallHint} />
      <Figure {...props} name="fiscalYear" label={words.year} hint={words.yearHint} />
    </SettingsSection>
  );
}

interface FigureProps extends SectionProps {
  readonly name: "costTolerance" | "shortfallWarningPercent" | "fiscalYear";
  readonly label: string;
  readonly hint: string;
}

function Figure({ draft, onChange, wrong, name, label, hint }: FigureProps) {
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
