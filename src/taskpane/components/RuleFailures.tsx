import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useMessages } from "../state/PaneContext";
import type { Summary } from "../state/summary";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" } });

/** Rules that crashed, by name: what they look at was not checked, and must not look as if it had passed. */
export function RuleFailures({ failures }: Pick<Summary, "failures">) {
  const styles = useStyles();
  const messages = useMessages();
  if (failures.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <details>
          <summary tabIndex={0}>{messages.rulesFailed(failures.length)}</summary>
          <ul className={styles.list}>
            {failures.map(({ ruleId, tableId, tableName, reason }) => (
              <li key={`${tableId} ${ruleId}`}>{`${messages.ruleFailed(ruleId, tableName)} ${reason}`}</li>
            ))}
          </ul>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
