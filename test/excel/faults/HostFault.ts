import type { Faults } from "../../../workbench/host/faults";
import type { ExcelErrorCode } from "../../../workbench/host/excel-error";

/** What an operation sends when nothing goes wrong: how many actions each of its syncs has. */
export type Requests = readonly number[];

/** One way in which a fault can strike an operation. */
export interface Strike {
  readonly name: string;
  set(faults: Faults): void;
}

/** Something that goes wrong between the add-in and Excel, at every point of an operation where it can. */
export interface HostFault {
  readonly id: string;
  readonly title: string;
  strikes(requests: Requests): readonly Strike[];
}

/** Excel's error codes that matter to an add-in of this kind, each played back half-way through a request. */
export const ERROR_CODES: readonly ExcelErrorCode[] = [
  "AccessDenied",
  "ActivityLimitReached",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "InactiveWorkbook",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RequestAborted",
  "ServiceNotAvailable",
  "Unauthenticated",
  "UnsupportedOperation",
];

/** So many places of a request at most where it breaks off: its first actions, its last, and some between. */
const PLACES = 6;

const eachSync = (requests: Requests, strike: (nth: number, actions: number) => Strike): Strike[] =>
  requests.map((actions, index) => strike(index + 1, actions));

function placesIn(actions: number): number[] {
  const step = Math.max(1, (actions - 1) / (PLACES - 1));
  return [
    ...new Set(Array.from({ length: PLACES }, (_, index) => Math.min(actions, Math.round(1 + index * step)))),
  ];
}

/** In the request with most actions: where it breaks off in the others is tried with another code. */
const codeFault = (code: ExcelErrorCode): HostFault => ({
  id: code,
  title: `最大的一次请求中途：${code}`,
  strikes: (requests) => {
    const most = Math.max(...requests);
    const nth = requests.indexOf(most) + 1;
    return [{ name: `sync ${nth}`, set: (faults) => faults.failAction(nth, Math.ceil(most / 2), code) }];
  },
});

export const HOST_FAULTS: readonly HostFault[] = [
  {
    id: "refused",
    title: "第 n 次请求被拒（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({
        name: `sync ${nth}`,
        set: (faults) => faults.failSync(nth, "GeneralException"),
      })),
  },
  {
    id: "midway",
    title: "第 n 次请求做到一半出错（每个 n，多处）",
    strikes: (requests) =>
      requests.flatMap((actions, index) =>
        placesIn(actions).map((place) => ({
          name: `sync ${index + 1}, action ${place} of ${actions}`,
          set: (faults: Faults) => faults.failAction(index + 1, place, "GeneralException"),
        })),
      ),
  },
  {
    id: "answerLost",
    title: "第 n 次请求做完而回答丢失（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({ name: `sync ${nth}`, set: (faults) => faults.loseAnswer(nth) })),
  },
  {
    id: "disconnected",
    title: "第 n 次请求起断线（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({ name: `sync ${nth}`, set: (faults) => faults.disconnectFrom(nth) })),
  },
  {
    id: "answerLostDisconnected",
    title: "第 n 次请求做完后断线，回答丢失（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({
        name: `sync ${nth}`,
        set: (faults) => {
          faults.loseAnswer(nth);
          faults.disconnectFrom(nth + 1);
        },
      })),
  },
  {
    id: "midwayDisconnected",
    title: "第 n 次请求做到一半断线（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth, actions) => ({
        name: `sync ${nth}`,
        set: (faults) => {
          faults.failAction(nth, Math.ceil((actions * 2) / 3), "RequestAborted");
          faults.disconnectFrom(nth + 1);
        },
      })),
  },
  {
    id: "tooLarge",
    title: "第 n 次请求超出 5 MB（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({
        name: `sync ${nth}`,
        set: (faults) => faults.failSync(nth, "RequestPayloadSizeLimitExceeded"),
      })),
  },
  {
    id: "answerTooLarge",
    title: "第 n 次请求做完而回答超出 5 MB（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({
        name: `sync ${nth}`,
        set: (faults) => faults.loseAnswer(nth, "ResponsePayloadSizeLimitExceeded"),
      })),
  },
  {
    id: "cellEdit",
    title: "第 n 次请求时正在编辑单元格（每个 n）",
    strikes: (requests) =>
      eachSync(requests, (nth) => ({
        name: `sync ${nth}`,
        set: (faults) => faults.failSync(nth, "InvalidOperationInCellEditMode"),
      })),
  },
  {
    id: "slow",
    title: "每次请求都很慢",
    strikes: () => [{ name: "20 ms a sync", set: (faults) => faults.slowDown(20) }],
  },
  ...ERROR_CODES.map(codeFault),
];
