import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Pane } from "./components/Pane";
import { paneTheme } from "./host/paneTheme";
import type { PaneTone } from "./host/paneTheme";
import { PaneContext } from "./state/PaneContext";
import type { PaneServices } from "./state/PaneContext";

const useStyles = makeStyles({ provider: { height: "100%" } });

interface AppProps {
  readonly services: PaneServices;
  readonly tone: PaneTone;
}

export function App({ services, tone }: AppProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneTheme(tone)} className={styles.provider}>
      <PaneContext.Provider value={services}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
