import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  ask: { flex: "1 1 100%" },
  button: { minWidth: "0" },
});

interface SettingsFooterProps {
  /** The user wants to leave with changes that were not saved. */
  readonly leaving: boolean;
  readonly canSave: boolean;
  readonly onDefaults: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** 保存 and 恢复默认; before changes would be lost, the question. */
export function SettingsFooter(props: SettingsFooterProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { task } = usePaneState();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.leaving) bar.current?.querySelector("button")?.focus();
  }, [props.leaving]);
  return (
    <div ref={bar} className={styles.bar}>
      {props.leaving && (
        <span role="alert" className={styles.ask}>
          {messages.settingsView.unsaved}
        </span>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!props.canSave || task !== null}
        onClick={() => props.canSave && props.onSave()}
      >
        {messages.settingsView.save}
      </Button>
      {props.leaving ? (
        <>
          <Button className={styles.button} onClick={props.onDiscard}>
            {messages.settingsView.discard}
          </Button>
          <Button appearance="subtle" className={styles.button} onClick={props.onStay}>
            {messages.settingsView.stay}
          </Button>
        </>
      ) : (
        <Button appearance="subtle" onClick={props.onDefaults}>
          {messages.settingsView.defaults}
        </Button>
      )}
    </div>
  );
}
