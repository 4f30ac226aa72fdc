import type { Messages } from "../locales/zh-CN";
import type { RunningTask } from "./PaneState";

/** "正在读取 137 / 300 张工作表"; of a Word document its tables are counted. */
export function progressWords(
  { kind, progress }: Pick<RunningTask, "kind" | "progress">,
  { progress: words }: Messages,
): string {
  if (!progress) return words.starting;
  const { stage, done, total } = progress;
  return kind === "readWord" && stage !== "writing"
    ? words.word[stage](done, total)
    : words[stage](done, total);
}
