import { useMessages } from "../../state/PaneContext";
import { FigureSetting } from "./FigureSetting";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";

/** Tolerance, the line from which a gap warns, and the fiscal year. */
export function AmountSettings(props: SectionProps) {
  const words = useMessages().settingsView;
  return (
    <SettingsSection title={words.amounts}>
      <FigureSetting {...props} name="costTolerance" label={words.tolerance} hint={words.toleranceHint} />
      <FigureSetting
        {...props}
        name="shortfallWarningPercent"
        label={words.shortfall}
        hint={words.shortfallHint}
      />
      <FigureSetting {...props} name="fiscalYear" label={words.year} hint={words.yearHint} />
    </SettingsSection>
  );
}
