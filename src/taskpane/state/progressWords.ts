import type { Progress } from "../../application/WorkbookPort";
import type { Messages } from "../locales/zh-CN";

/** "正在读取 137 / 300 张工作表". */
export function progressWords(progress: Progress | null, messages: Messages): string {
  return progress
    ? messages.progress[progress.stage](progress.done, progress.total)
    : messages.progress.starting;
}
