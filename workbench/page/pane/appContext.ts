/** Excel's number among the Office applications on the web. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** The version the page claims; the requirement sets below belong to it. */
const VERSION = "16.0.17830.20000";

/** What this host does. ExcelApi above what the request processor answers would be a lie to the pane's feature detection. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  Settings: "1.1",
} as const;

export interface PaneIdentity {
  readonly conversationId: string;
  readonly addinId: string;
}

/** The URL parameter by which office.js learns that it runs in Excel on the web. */
export const hostInfo = (identity: PaneIdentity): string =>
  `Excel$Web$16.00$zh-CN$${identity.conversationId}$$$0`;

/** The iframe's name, from which office.js reads whom to talk to. */
export function frameName(identity: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: hostInfo(identity),
    xdmInfo: `${identity.conversationId}|${identity.addinId}|${location.origin}`,
    serializerVersion: "1",
  });
}

/** The answer to the pane's first question: which application, which document, which settings. */
export function appContext(
  identity: PaneIdentity,
  bookName: string,
  settings: Readonly<Record<string, unknown>>,
  shown: boolean,
) {
  return {
    _id: identity.addinId,
    _appName: EXCEL_WEB,
    _appVersion: VERSION,
    _hostFullVersion: VERSION,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: bookName,
    _clientMode: READ_WRITE,
    _settings: Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: TASK_PANE,
    // A licence of nothing. Without one office.js reads "" as XML, and of the browser's own error page for that the
    // pane's policy refuses the styles.
    _eToken: encodeURIComponent('<r><t aid="" oid=""/></r>'),
    _correlationId: identity.conversationId,
    _appInstanceId: identity.conversationId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _appDomains: [location.origin],
    _initialDisplayMode: shown ? 0 : 1,
  };
}
