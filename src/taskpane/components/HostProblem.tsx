import { Button, FluentProvider, makeStyles } from "@fluentui/react-components";
import { paneTheme, systemTone } from "../host/paneTheme";
import type { HostStatus } from "../host/waitForHost";
import type { StartMessages } from "../locales/start.zh-CN";

const useStyles = makeStyles({
  box: { padding: "16px", overflowWrap: "anywhere" },
  sentence: { margin: "0 0 12px" },
});

interface HostProblemProps {
  readonly status: Exclude<HostStatus, { kind: "excel" }>;
  readonly messages: StartMessages;
}

/** No Excel to talk to: what failed, and what to do. */
export function HostProblem({ status, messages }: HostProblemProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneTheme(systemTone())}>
      <main className={styles.box} role="alert">
        {status.kind === "notLoaded" && <p className={styles.sentence}>{messages.host.notLoaded}</p>}
        {status.kind === "notLoaded" && (
          <p className={styles.sentence}>{messages.host.notLoadedMend(status.address)}</p>
        )}
        {status.kind === "notExcel" && <p className={styles.sentence}>{messages.host.notExcel}</p>}
        {status.kind === "tooOld" && <p className={styles.sentence}>{messages.host.tooOld}</p>}
        {status.kind === "notLoaded" && (
          <Button onClick={() => window.location.reload()}>{messages.host.reload}</Button>
        )}
      </main>
    </FluentProvider>
  );
}
