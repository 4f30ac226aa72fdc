import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultSettings } from "../../../domain/settings/defaultSettings";
import type { Settings } from "../../../domain/settings/Settings";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { draftOf, readDraft } from "../../state/settingsDraft";
import type { SettingsDraft } from "../../state/settingsDraft";
import { AmountSettings } from "./AmountSettings";
import { EvaluationSettings } from "./EvaluationSettings";
import { HeaderWordSettings } from "./HeaderWordSettings";
import { IgnoreSettings } from "./IgnoreSettings";
import { MachineSettings } from "./MachineSettings";
import { RuleSettings } from "./RuleSettings";
import { SchemeSettings } from "./SchemeSettings";
import { SettingsFile } from "./SettingsFile";
import { SettingsFooter } from "./SettingsFooter";
import { SettingsHeader } from "./SettingsHeader";
import { UnreadableSettings } from "./UnreadableSettings";
import { WordSettings } from "./WordSettings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0 },
  body: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden", overflowWrap: "anywhere" },
  scope: {
    margin: 0,
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What a section of the settings gets: the draft, how to change it, and which of it cannot stand. */
export interface SectionProps {
  readonly draft: SettingsDraft;
  readonly onChange: (change: Partial<SettingsDraft>) => void;
  readonly wrong: readonly (keyof Settings)[];
}

/** All settings as a draft; 保存 keeps them in the workbook and judges the tables anew. Esc goes back. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const form = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const { settingsProblems } = usePaneState().records;
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(settings));
  const reading = readDraft(draft);
  const wrong = "wrong" in reading ? reading.wrong : [];
  const change = (part: Partial<SettingsDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setLeaving(false);
  };
  const leave = () => (changed ? setLeaving(true) : void session.goBack());
  const save = async () => {
    if ("wrong" in reading) return focusWrong(form.current);
    if (await session.saveSettings(reading.settings)) await session.goBack();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
  const section = { draft, onChange: change, wrong };
  return (
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      <SettingsHeader onBack={leave} />
      <div className={styles.body}>
        <UnreadableSettings problems={settingsProblems} />
        <p className={styles.scope}>{messages.settingsView.scope}</p>
        <RuleSettings {...section} />
        <AmountSettings {...section} />
        <SchemeSettings {...section} />
        <EvaluationSettings {...section} />
        <WordSettings {...section} />
        <HeaderWordSettings {...section} />
        <SettingsFile reading={reading} onImport={(imported) => setDraft(draftOf(imported))} />
        <IgnoreSettings />
        <MachineSettings />
      </div>
      <SettingsFooter
        leaving={leaving && changed}
        canSave={changed || settingsProblems.length > 0}
        onDefaults={() => setDraft(draftOf(defaultSettings))}
        onSave={() => void save()}
        onDiscard={() => void session.goBack()}
        onStay={() => setLeaving(false)}
      />
    </div>
  );
}

/** Takes the user to the first setting that cannot stand. */
function focusWrong(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  const folded = wrong?.closest("details");
  if (folded) folded.open = true;
  const field = wrong?.matches("input") ? wrong : wrong?.querySelector<HTMLElement>("input");
  field?.focus();
}
