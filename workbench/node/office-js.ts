import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script, type Context } from "node:vm";

/** The part of office.js's own globals that a bare context gives us. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & TestHooks;
}

/** Microsoft's own hooks for running the client without a host page. */
interface TestHooks {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
  /** Every `Excel.run` goes through this session: how Microsoft runs the client outside of Office. */
  readonly SessionBase: { _overrideSession: object };
}

const SOURCE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Compiled once a process: 3 MB of source takes a while. */
let compiled: Script | null = null;

function script(): Script {
  if (compiled !== null) return compiled;
  const path = createRequire(__filename).resolve(SOURCE);
  compiled = new Script(readFileSync(path, "utf8"), { filename: path });
  return compiled;
}

/** What office.js looks for in a browser while it loads; none of it is reached once a session is handed in. */
function browserNames(): Context {
  const context = createContext({
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
  });
  context["window"] = context;
  context["navigator"] = { userAgent: "" };
  context["location"] = { search: "", hash: "", protocol: "https:", host: "" };
  context["document"] = { getElementsByTagName: () => [], cookie: "" };
  return context;
}

/** Loads the real client library for Excel, unmodified, in a context of its own. */
export function loadOfficeJs(): OfficeJs {
  const context = browserNames();
  script().runInContext(context);
  return {
    Excel: context["Excel"] as OfficeJs["Excel"],
    OfficeExtension: context["OfficeExtension"] as OfficeJs["OfficeExtension"],
  };
}
