import type { Messages } from "../locales/zh-CN";
import type { WritePurpose, Written } from "./PaneState";

/** "已写入 266 个单元格". */
export function writtenWords({ purpose, cells }: Written, { written, evaluation }: Messages): string {
  switch (purpose) {
    case "writeBack":
    case "clear":
    case "fix":
    case "safeFixes":
      return written[purpose](cells);
    default:
      return evaluation.written[purpose](cells);
  }
}

/** What a preview is of: "写回校验列". */
export function purposeWords(purpose: WritePurpose, { preview, evaluation }: Messages): string {
  switch (purpose) {
    case "writeBack":
    case "clear":
    case "fix":
    case "safeFixes":
      return preview[purpose];
    default:
      return evaluation.preview[purpose];
  }
}
