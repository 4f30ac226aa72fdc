import { ToggleButton, makeStyles } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";

const useStyles = makeStyles({
  button: { minWidth: "0", marginTop: "-2px", marginBottom: "-2px", fontVariantNumeric: "tabular-nums" },
});

/** 已忽略 3: counted apart; pressing it shows only these. Gone when there are none and none are asked for. */
export function IgnoredFilter({ count }: { readonly count: number }) {
  const styles = useStyles();
  const messages = useMessages();
  const { store } = usePane();
  const { ignoredOnly } = usePaneState().filter;
  if (count === 0 && !ignoredOnly) return null;
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      className={styles.button}
      checked={ignoredOnly}
      aria-label={messages.filterIgnored(count)}
      onClick={() => store.dispatch({ type: "ignoredToggled" })}
    >
      {messages.ignored(count)}
    </ToggleButton>
  );
}
