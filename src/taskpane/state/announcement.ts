import { SEVERITIES } from "../../domain/rules/Finding";
import type { Messages } from "../locales/zh-CN";
import { noticeWords } from "./noticeWords";
import type { Outcome, PaneState, RunningTask } from "./PaneState";
import { problemWords } from "./problemWords";
import { progressWords } from "./progressWords";
import { summarise } from "./summary";
import { unreadWords } from "./unreadWords";
import { writtenWords } from "./writtenWords";

const STEPS = 4;

/** What a screen reader should say now: progress in quarters, else the problem, else how the last step ended. */
export function announcement(state: PaneState, messages: Messages): string {
  const { task, problem, notice, written, outcome } = state;
  if (task) return progressAnnouncement(task, messages);
  if (problem) return problemWords(problem, messages);
  if (notice) return noticeWords(notice, messages);
  if (written) return writtenWords(written, messages);
  if (!outcome?.complete) return "";
  return resultAnnouncement(outcome, unreadWords(outcome, state.records, messages), messages);
}

/** Every sheet's count would keep the reader talking; a quarter is enough. */
function progressAnnouncement({ kind, progress }: RunningTask, messages: Messages): string {
  if (!progress) return messages.progress.starting;
  const step = Math.max(1, Math.ceil(progress.total / STEPS));
  return progressWords(
    { kind, progress: { ...progress, done: Math.floor(progress.done / step) * step } },
    messages,
  );
}

function resultAnnouncement(outcome: Outcome, unread: readonly string[], messages: Messages): string {
  const { separator } = messages.problem;
  if (outcome.blank) return messages.blank;
  if (outcome.tables.length === 0) return messages.noTable + unread.join(separator);
  const { tables, indicators, counts } = summarise(outcome);
  const found = SEVERITIES.map((severity) =>
    messages.severityCount(counts[severity], messages.severity[severity]),
  );
  return [messages.size(tables, indicators), ...found, ...unread].join(separator);
}
