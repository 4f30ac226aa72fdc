import { useEffect } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { Pane } from "./components/Pane";
import { paneTheme } from "./host/paneTheme";
import type { PaneTone } from "./host/paneTheme";
import { PaneContext } from "./state/PaneContext";
import type { PaneServices } from "./state/PaneContext";

interface AppProps {
  readonly services: PaneServices;
  readonly tone: PaneTone;
  /** Called when the pane is in the page. */
  readonly onShown: () => void;
}

export function App({ services, tone, onShown }: AppProps) {
  useEffect(onShown, [onShown]);
  return (
    <FluentProvider theme={paneTheme(tone)}>
      <PaneContext.Provider value={services}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
