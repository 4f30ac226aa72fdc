import { ToggleButton, makeStyles } from "@fluentui/react-components";
import { SEVERITIES } from "../../domain/rules/Finding";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import type { Summary } from "../state/summary";
import { StandingIcon } from "./StandingIcon";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: "6px" },
  button: {
    minWidth: 0,
    paddingLeft: "4px",
    paddingRight: "4px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** The counts by severity; pressing one shows only its findings. */
export function SeverityFilter({ counts }: Pick<Summary, "counts">) {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { filter } = usePaneState();
  return (
    <div className={styles.group}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          icon={<StandingIcon standing={severity} decorative muted={counts[severity] === 0} />}
          checked={filter.severities.includes(severity)}
          aria-label={messages.filterBySeverity(counts[severity], messages.severity[severity])}
          onClick={() => store.dispatch({ type: "severityToggled", severity })}
        >
          {messages.severityCount(counts[severity], messages.severity[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
