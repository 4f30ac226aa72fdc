import { FluentProvider } from "@fluentui/react-components";
import { Pane } from "./components/Pane";
import { paneTheme } from "./host/paneTheme";
import type { PaneTone } from "./host/paneTheme";
import { PaneContext } from "./state/PaneContext";
import type { PaneServices } from "./state/PaneContext";

interface AppProps {
  readonly services: PaneServices;
  readonly tone: PaneTone;
}

export function App({ services, tone }: AppProps) {
  return (
    <FluentProvider theme={paneTheme(tone)}>
      <PaneContext.Provider value={services}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
