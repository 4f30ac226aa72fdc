import { useState } from "react";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { HeaderRole } from "../../../domain/table/headerLabels";
import { headerWordNotes } from "../../../domain/table/headerWordNotes";
import { roleName } from "../../../domain/table/readingWords";
import { ALL_ROLES } from "../../state/hintDraft";
import { headerWordNoteText } from "../../state/headerWordNoteText";
import { useMessages, usePane } from "../../state/PaneContext";
import { withHeaderWords } from "../../state/settingsDraft";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";
import { WordList } from "./WordList";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

/** 表头用词: the unit's own words for headers and labels, by what they mean, with what is to be said of each. */
export function HeaderWordSettings({ draft: { headerWords }, onChange, wrong }: SectionProps) {
  const styles = useStyles();
  const { settingsView: words, problem } = useMessages();
  const { locale } = usePane();
  const [role, setRole] = useState<HeaderRole>("target");
  const notes = headerWordNotes(headerWords);
  const twice = notes.find(({ kind }) => kind === "twice");
  const cannotStand = twice ? headerWordNoteText(twice, words, locale) : words.invalid.words;
  const used = ALL_ROLES.filter((one) => (headerWords[one] ?? []).length > 0);
  const count = used.reduce((sum, one) => sum + (headerWords[one] ?? []).length, 0);
  const name = roleName(role, locale);
  return (
    <SettingsSection title={words.headerWords} hint={words.headerWordsHint}>
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {words.headerWordsSummary(count)}
        </summary>
        <div className={styles.body}>
          {used.length > 0 && (
            <ul className={styles.list}>
              {used.map((one) => (
                <li key={one}>
                  {words.headerWordsOf(
                    roleName(one, locale),
                    (headerWords[one] ?? []).join(problem.separator),
                  )}
                </li>
              ))}
            </ul>
          )}
          <Field label={words.headerWordsFor}>
            <Select
              size="small"
              value={role}
              onChange={(_event, { value }) => setRole(ALL_ROLES.find((one) => one === value) ?? role)}
            >
              {ALL_ROLES.map((one) => (
                <option key={one} value={one}>
                  {words.roleWithWords(roleName(one, locale), (headerWords[one] ?? []).length)}
                </option>
              ))}
            </Select>
          </Field>
          <WordList
            key={role}
            name={name}
            hint={words.headerWordHint}
            words={headerWords[role] ?? []}
            problem={wrong.includes("headerWords") ? cannotStand : null}
            onChange={(list) => onChange({ headerWords: withHeaderWords(headerWords, role, list) })}
          />
          {notes.length > 0 && (
            <ul className={styles.list}>
              {notes
                .filter(({ kind }) => kind !== "twice")
                .map((note) => (
                  <li key={`${note.role} ${note.word}`}>{headerWordNoteText(note, words, locale)}</li>
                ))}
            </ul>
          )}
        </div>
      </details>
    </SettingsSection>
  );
}
