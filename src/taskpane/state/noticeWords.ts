import type { Messages } from "../locales/zh-CN";
import type { Notice } from "./PaneState";

/** How a step ended, in one sentence. */
export function noticeWords(notice: Notice, messages: Messages): string {
  switch (notice.kind) {
    case "undone":
      return messages.written.undone(notice.cells);
    case "nothingToWrite":
      return notice.purpose === "clear" ? messages.written.nothingToClear : messages.written.nothing;
    case "cancelled":
      return notice.during === "check" ? messages.cancelled.check : messages.cancelled.other;
  }
}
