import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of React and Fluent UI can be: a provider and one button. */
function Bare() {
  return (
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">一键校验</Button>
    </FluentProvider>
  );
}

const element = document.getElementById("pane");
if (element) createRoot(element).render(<Bare />);
