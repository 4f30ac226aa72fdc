import { useMessages } from "../../state/PaneContext";
import { FigureSetting } from "./FigureSetting";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";

/** 年终评价: from where on a reason is asked for, and the bands of the grades of a qualitative indicator. */
export function EvaluationSettings(props: SectionProps) {
  const words = useMessages().settingsView;
  return (
    <SettingsSection title={words.evaluation}>
      <FigureSetting {...props} name="deviationPercent" label={words.deviation} hint={words.deviationHint} />
      <FigureSetting
        {...props}
        name="executionReasonPercent"
        label={words.lowExecution}
        hint={words.lowExecutionHint}
      />
      <FigureSetting {...props} name="achievedPercent" label={words.achieved} hint={words.achievedHint} />
      <FigureSetting {...props} name="partlyPercent" label={words.partly} hint={words.partlyHint} />
    </SettingsSection>
  );
}
