import { Checkbox, Select, makeStyles } from "@fluentui/react-components";
import { SEVERITIES } from "../../../domain/rules/Finding";
import type { Severity } from "../../../domain/rules/Finding";
import type { RuleSetting } from "../../../domain/settings/Settings";
import { useMessages } from "../../state/PaneContext";
import type { ListedRule } from "../../state/ruleGroups";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: "4px",
  },
  name: { marginLeft: "-8px" },
});

interface RuleSettingLineProps {
  readonly rule: ListedRule;
  readonly setting: RuleSetting;
  /** Severity null: the rule's own. */
  readonly onChange: (isOn: boolean, severity: Severity | null) => void;
}

/** One rule: its switch, and its severity, which is the rule's own until another is chosen. */
export function RuleSettingLine({ rule, setting, onChange }: RuleSettingLineProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.settingsView;
  const isOn = setting.isOn ?? true;
  const severity = setting.severity ?? null;
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.name}
        label={words.ruleName(rule.id, rule.title)}
        checked={isOn}
        onChange={(_event, { checked }) => onChange(checked === true, severity)}
      />
      <Select
        size="small"
        aria-label={words.severityOf(rule.id)}
        disabled={!isOn}
        value={severity ?? ""}
        onChange={(_event, { value }) => onChange(isOn, SEVERITIES.find((one) => one === value) ?? null)}
      >
        <option value="">{words.ownSeverity(messages.standing[rule.severity])}</option>
        {SEVERITIES.map((one) => (
          <option key={one} value={one}>
            {messages.standing[one]}
          </option>
        ))}
      </Select>
    </li>
  );
}
