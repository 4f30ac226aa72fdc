import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { SCHEME_2020, SCHEME_2021 } from "../../../domain/settings/schemes";
import type { Scheme } from "../../../domain/settings/Settings";
import type { Messages } from "../../locales/zh-CN";
import { useMessages } from "../../state/PaneContext";
import { SCHEME_PARTS, schemeTotal } from "../../state/settingsDraft";
import type { SchemeKind } from "../../state/settingsDraft";
import type { SectionProps } from "./SettingsForm";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px",
    alignItems: "center",
    rowGap: "6px",
    columnGap: "8px",
    marginLeft: "32px",
  },
  input: { textAlign: "right" },
  points: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const KINDS: readonly SchemeKind[] = ["2020", "2021", "own"];

/** 分值方案: one of the two regulations', or the unit's own points, which must total 100. */
export function SchemeSettings({ draft: { schemeKind, ownScheme }, onChange, wrong }: SectionProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.settingsView;
  const labels = { "2020": words.scheme2020, "2021": words.scheme2021, own: words.schemeOwn };
  const points = {
    "2020": pointsOf(SCHEME_2020, messages),
    "2021": pointsOf(SCHEME_2021, messages),
    own: "",
  };
  const choose = (value: string) => {
    const kind = KINDS.find((one) => one === value);
    if (kind) onChange({ schemeKind: kind });
  };
  return (
    <SettingsSection title={words.scheme}>
      <RadioGroup
        value={schemeKind}
        aria-label={words.scheme}
        onChange={(_event, { value }) => choose(value)}
      >
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <>
                {labels[kind]}
                {points[kind] !== "" && <div className={styles.note}>{points[kind]}</div>}
              </>
            }
          />
        ))}
      </RadioGroup>
      {schemeKind === "own" && (
        <OwnScheme
          scheme={ownScheme}
          isWrong={wrong.includes("scheme")}
          onChange={(scheme) => onChange({ ownScheme: scheme })}
        />
      )}
    </SettingsSection>
  );
}

interface OwnSchemeProps {
  readonly scheme: Scheme;
  readonly isWrong: boolean;
  readonly onChange: (scheme: Scheme) => void;
}

function OwnScheme({ scheme, isWrong, onChange }: OwnSchemeProps) {
  const styles = useStyles();
  const words = useMessages().settingsView;
  return (
    <Field {...(isWrong && { validationMessage: words.invalid.scheme })}>
      <div className={styles.parts}>
        {SCHEME_PARTS.map((part) => (
          <OwnPart
            key={part}
            label={words.schemeParts[part]}
            value={scheme[part]}
            onChange={(value) => onChange({ ...scheme, [part]: value })}
          />
        ))}
        <span />
        <span className={styles.points}>{words.schemeTotal(schemeTotal(scheme) ?? "—")}</span>
      </div>
    </Field>
  );
}

interface OwnPartProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function OwnPart({ label, value, onChange }: OwnPartProps) {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <Input
        size="small"
        aria-label={label}
        input={{ className: styles.input, inputMode: "decimal", size: 6 }}
        value={value}
        onChange={(_event, { value: text }) => onChange(text)}
      />
    </>
  );
}

/** "预算执行 10 · 产出 50 · 效益 30 · 满意度 10": the parts that the scheme has. */
function pointsOf(scheme: Scheme, { settingsView }: Messages): string {
  return SCHEME_PARTS.filter((part) => scheme[part] !== "0")
    .map((part) => `${settingsView.schemeParts[part]} ${scheme[part]}`)
    .join(" · ");
}
