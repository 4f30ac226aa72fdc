import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { HelpButton } from "./help/HelpButton";
import { MoreButton } from "./MoreButton";
import { ProgressLine } from "./ProgressLine";
import { SettingsButton } from "./SettingsButton";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: "10px", padding: "10px 8px 4px 12px" },
  check: { flexShrink: 0 },
  rare: { display: "flex", flexShrink: 0 },
  time: {
    flex: "1 1 auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** 一键校验, when it was done last, the settings, and behind ⋯ what is done once in a while. */
export function Toolbar() {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task, outcome, tab } = usePaneState();
  return (
    <>
      <div className={styles.bar}>
        <Button
          appearance={tab === "check" ? "primary" : "secondary"}
          className={styles.check}
          data-first-use="check"
          disabledFocusable={task !== null}
          onClick={() => void session.check()}
        >
          {messages.check}
        </Button>
        <span className={styles.time}>{useCheckedAt(outcome?.checkedAt ?? null)}</span>
        <span className={styles.rare}>
          <SettingsButton />
          <HelpButton />
          <MoreButton />
        </span>
      </div>
      <ProgressLine />
    </>
  );
}

function useCheckedAt(at: number | null): string {
  const messages = useMessages();
  const { locale } = usePane();
  const { outcome, task } = usePaneState();
  if (at !== null) {
    const time = new Date(at).toLocaleTimeString(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    return messages.checkedAt(time);
  }
  return outcome && !task ? messages.incomplete : "";
}
