import { useState } from "react";
import { SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane } from "../../state/PaneContext";
import { countRules, ruleGroups } from "../../state/ruleGroups";
import { withRule } from "../../state/settingsDraft";
import { RuleSettingLine } from "./RuleSettingLine";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", marginTop: "8px" },
  group: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  summary: { cursor: "pointer" },
});

/** Every rule: on or off, and how severe. Folded up at first, as there are many. */
export function RuleSettings({ draft: { rules }, onChange }: SectionProps) {
  const styles = useStyles();
  const messages = useMessages();
  const settings = Object.values(rules);
  const off = settings.filter(({ isOn }) => isOn === false).length;
  const changed = settings.filter(({ severity }) => severity !== undefined).length;
  return (
    <SettingsSection title={messages.settingsView.rules}>
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {messages.settingsView.rulesSummary(countRules(), off, changed)}
        </summary>
        <RuleList rules={rules} onChange={onChange} />
      </details>
    </SettingsSection>
  );
}

function RuleList({
  rules,
  onChange,
}: Pick<SectionProps["draft"], "rules"> & Pick<SectionProps, "onChange">) {
  const styles = useStyles();
  const messages = useMessages();
  const { locale } = usePane();
  const [query, setQuery] = useState("");
  const groups = ruleGroups(query, locale);
  return (
    <>
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={messages.settingsView.searchRules}
        aria-label={messages.settingsView.searchRulesLabel}
        dismiss={{ "aria-label": messages.clearSearch }}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {groups.length === 0 && <p>{messages.settingsView.noRule}</p>}
      {groups.map(({ group, rules: listed }) => (
        <div key={group}>
          <h4 className={styles.group}>{messages.settingsView.groups[group]}</h4>
          <ul className={styles.list}>
            {listed.map((rule) => (
              <RuleSettingLine
                key={rule.id}
                rule={rule}
                setting={rules[rule.id] ?? {}}
                onChange={(isOn, severity) => onChange({ rules: withRule(rules, rule.id, isOn, severity) })}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
