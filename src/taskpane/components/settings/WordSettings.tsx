import { makeStyles } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";
import { WordList } from "./WordList";

const useStyles = makeStyles({ summary: { cursor: "pointer" }, list: { marginTop: "8px" } });

/** The words by which names are understood: rates, and which way is better. */
export function WordSettings({ draft, onChange, wrong }: SectionProps) {
  const styles = useStyles();
  const words = useMessages().settingsView;
  return (
    <SettingsSection title={words.words}>
      {(["rateNames", "smallerIsBetter", "largerIsBetter"] as const).map((name) => (
        <details key={name}>
          <summary
            tabIndex={0}
            className={styles.summary}
          >{`${words[name]} · ${draft[name].length}`}</summary>
          <div className={styles.list}>
            <WordList
              name={words[name]}
              hint={words[`${name}Hint`]}
              words={draft[name]}
              problem={wrong.includes(name) ? words.invalid.words : null}
              onChange={(list) => onChange({ [name]: list })}
            />
          </div>
        </details>
      ))}
    </SettingsSection>
  );
}
