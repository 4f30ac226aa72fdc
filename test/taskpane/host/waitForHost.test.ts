import { waitForHost } from "../../../src/taskpane/host/waitForHost";

/** The globals that the page finds once office.js has run. */
function place(office: unknown): void {
  const document = { querySelector: () => ({ src: "https://host/office-js/office.js" }) };
  Object.assign(globalThis, { document, Office: office });
}

function officeIn(host: string | null, supported = true) {
  return {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: { requirements: { isSetSupported: () => supported } },
  };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "document");
  Reflect.deleteProperty(globalThis, "Office");
  jest.useRealTimers();
});

describe("what the page finds itself in", () => {
  it("is Excel", async () => {
    place(officeIn("Excel"));
    expect(await waitForHost()).toEqual({ kind: "excel" });
  });

  it("is no Excel, or one that is too old", async () => {
    place(officeIn(null));
    expect(await waitForHost()).toEqual({ kind: "notExcel" });
    place(officeIn("Excel", false));
    expect(await waitForHost()).toEqual({ kind: "tooOld" });
  });

  it("is a page whose office.js did not come: the address is named", async () => {
    place(undefined);
    Reflect.deleteProperty(globalThis, "Office");
    expect(await waitForHost()).toEqual({ kind: "notLoaded", address: "https://host/office-js/office.js" });
  });

  it("is silence when office.js cannot load its part for the host", async () => {
    jest.useFakeTimers();
    place({ ...officeIn("Excel"), onReady: () => new Promise(() => undefined) });
    const waiting = waitForHost();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await waiting).toMatchObject({ kind: "notLoaded" });
  });
});
