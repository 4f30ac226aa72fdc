/**
 * The services of the shared runtime that office.js asks for beside the workbook's objects: is the pane shown, show it, hide it,
 * the ribbon's handlers are ready. They travel in the same envelope as the workbook's requests, but are no work of the workbook.
 */
export interface QueryBody {
  readonly Actions: readonly QueryAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface QueryAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null } | null;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
}

export interface QueryAnswer {
  readonly Results: readonly { ActionId: number; Value: unknown }[];
  readonly Error?: unknown;
}

const NEW_OBJECT = 2;
const INVOKE_METHOD = 3;
const SERVICES = new Set([
  "Microsoft.AppRuntime.AppRuntimeService",
  "Microsoft.InternalService.AddinInternalService",
]);

/** True when the request is for one of these services and for nothing else. */
export function isForRuntime(body: QueryBody): boolean {
  const paths = Object.values(body.ObjectPaths).filter((path) => path.ObjectPathType === NEW_OBJECT);
  return paths.length > 0 && paths.every((path) => SERVICES.has(path.Name));
}

export interface PaneVisibility {
  readonly shown: boolean;
  show(): void;
  hide(): void;
}

/** Answers a request to the shared runtime. A method it does not know comes back as an error with its name. */
export function answerRuntime(body: QueryBody, pane: PaneVisibility): QueryAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const action of body.Actions) {
    const value = action.ActionType === INVOKE_METHOD ? invoke(action, pane) : null;
    if (value === UNKNOWN) return notImplemented(action.Name, results);
    results.push({ ActionId: action.Id, Value: value });
  }
  return { Results: results };
}

const UNKNOWN = Symbol("unknown method");

function invoke(action: QueryAction, pane: PaneVisibility): unknown {
  switch (action.Name) {
    case "NotifyActionHandlerReady":
      return null;
    case "GetAppRuntimeState":
      return pane.shown ? "Visible" : "Background";
    case "SetAppRuntimeState":
      return setState(action.ArgumentInfo?.Arguments?.[0], pane);
    default:
      return UNKNOWN;
  }
}

function setState(state: unknown, pane: PaneVisibility): unknown {
  if (state === "Visible") pane.show();
  else if (state === "Background") pane.hide();
  else return UNKNOWN;
  return null;
}

function notImplemented(name: string, done: QueryAnswer["Results"]): QueryAnswer {
  const message = `NotImplemented: AppRuntimeService.${name}`;
  return {
    Results: done,
    Error: {
      Code: "NotImplemented",
      Message: message,
      Location: name,
      ActionIndex: done.length,
      HttpStatusCode: 501,
    },
  };
}
