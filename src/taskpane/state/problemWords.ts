import type { Messages } from "../locales/zh-CN";
import type { Problem } from "./PaneState";

/** A problem in one sentence that says what to do. */
export function problemWords({ kind, places, detail, during }: Problem, messages: Messages): string {
  const words = messages.problem;
  const where = places.join(words.separator);
  if (during === "followEdits") return words.followEdits(detail);
  if (during === "preferences") return words.preferences(detail);
  switch (kind) {
    case "protectedSheet":
      return where === "" ? words.protectedWorkbook : words.protectedSheet(where);
    case "busy":
      return words.busy;
    case "changed":
      return words.changed(where);
    case "sheetMissing":
      return words.sheetMissing(where);
    case "tooLarge":
      return words.tooLarge(where);
    case "badFile":
      return messages.importing.badFile(where, detail);
    case "cancelled":
      return words.cancelled;
    case "disconnected":
      return words.disconnected(detail);
    case "spilled":
      return words.spilled(where);
    case "refused":
      return words.refused(detail);
    case "halfWritten":
      return words.halfWritten(where, detail);
    case "unfinished":
      return words.unfinished(where, detail);
    case "hostFailed":
      return words.hostFailed(detail);
    case "internal":
      return messages.internal(detail);
    case "partMissing":
      return messages.partMissing;
  }
}

/** The label of the way out: 重新校验 where the workbook has moved on, else 重试; null where nothing is to be retried. */
export function wayOut({ kind, during }: Problem, messages: Messages): string | null {
  if (during === "followEdits" || during === "preferences") return null;
  return kind === "changed" || kind === "sheetMissing" || during === "locate" || during === "recheck"
    ? messages.checkAgain
    : messages.retry;
}
