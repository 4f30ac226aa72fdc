import type { PaneServices } from "../taskpane/state/PaneContext";
import { announcement } from "../taskpane/state/announcement";
import { messagesFor } from "../taskpane/locales/messagesFor";
import type { RibbonHost } from "./RibbonHost";

/**
 * With the shared runtime (Microsoft 365, Office 2021, the web) the command runs in the pane's own page, so showing the
 * result is showing the pane. Excel without SharedRuntime 1.1 (Office 2019) ignores the manifest's <Runtimes>, loads the
 * same page as FunctionFile, apart from any pane, and cannot open one from code: there a dialog says what was found and
 * sends the user to the pane. The command stays open until the dialog is closed, as Excel may end its page with it.
 */
export function officeRibbonHost({ store, locale }: Pick<PaneServices, "store" | "locale">): RibbonHost {
  const words = () => announcement(store.getState(), messagesFor(locale));
  return {
    showResult: () => (sharesRuntime() ? Office.addin.showAsTaskpane() : showDialog(summaryAddress(words()))),
  };
}

function sharesRuntime(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

/** The page itself, told by its query to show the summary only. */
function summaryAddress(text: string): string {
  const address = new URL(window.location.pathname, window.location.origin);
  address.searchParams.set("summary", text);
  return address.href;
}

function showDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 25, width: 30, displayInIframe: true },
      (result) => {
        if (result.status === Office.AsyncResultStatus.Failed) {
          reject(new Error(`${result.error.code}: ${result.error.message}`));
          return;
        }
        result.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
