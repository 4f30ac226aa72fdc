import { officeRibbonHost } from "../../src/commands/officeRibbonHost";
import { createPaneStore } from "../../src/taskpane/state/PaneStore";

interface Shown {
  panes: number;
  addresses: string[];
  close: () => void;
}

/** Office as far as the ribbon's commands see it. */
function placeOffice(sharedRuntime: boolean, dialog: { fails: boolean } = { fails: false }): Shown {
  const shown: Shown = { panes: 0, addresses: [], close: () => undefined };
  const displayDialogAsync = (address: string, _options: object, done: (result: object) => void) => {
    shown.addresses.push(address);
    const value = { addEventHandler: (_type: string, handler: () => void) => (shown.close = handler) };
    done(
      dialog.fails
        ? { status: "failed", error: { code: 12007, message: "open already" } }
        : { status: "ok", value },
    );
  };
  Object.assign(globalThis, {
    window: { location: { origin: "https://localhost:3000", pathname: "/taskpane.html" } },
    Office: {
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      addin: { showAsTaskpane: () => Promise.resolve(void (shown.panes += 1)) },
      context: { requirements: { isSetSupported: () => sharedRuntime }, ui: { displayDialogAsync } },
    },
  });
  return shown;
}

function hostWithProblem() {
  const store = createPaneStore();
  store.dispatch({
    type: "problemArose",
    problem: { kind: "busy", places: [], detail: "", during: "check" },
  });
  return officeRibbonHost({ store, locale: "zh-CN" });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "Office");
});

describe("showing the ribbon's result", () => {
  it("shows the pane where pane and ribbon share a runtime", async () => {
    const shown = placeOffice(true);
    await hostWithProblem().showResult();
    expect(shown).toMatchObject({ panes: 1, addresses: [] });
  });

  it("says it in a dialog elsewhere, and lasts until the dialog is closed", async () => {
    const shown = placeOffice(false);
    let ended = false;
    const showing = hostWithProblem()
      .showResult()
      .then(() => (ended = true));
    await Promise.resolve();
    const [address = ""] = shown.addresses;
    expect(address.startsWith("https://localhost:3000/taskpane.html?summary=")).toBe(true);
    expect(new URL(address).searchParams.get("summary")).toContain("请按 Enter 或 Esc 结束编辑");
    expect([shown.panes, ended]).toEqual([0, false]);
    shown.close();
    await showing;
    expect(ended).toBe(true);
  });

  it("does not swallow a dialog that cannot be opened", async () => {
    placeOffice(false, { fails: true });
    await expect(hostWithProblem().showResult()).rejects.toThrow("12007: open already");
  });
});
