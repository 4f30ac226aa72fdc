import type { AddedSheet } from "../../application/NewSheetsPort";
import type { WrittenReport } from "../../application/ReportPort";
import type { Messages } from "../locales/zh-CN";
import { formsWords } from "./formsWords";
import type { Notice, RecordProblem, WritePurpose } from "./PaneState";

/** How a step ended, in one sentence. */
export function noticeWords(notice: Notice, messages: Messages): string {
  switch (notice.kind) {
    case "undone":
      return undoneWords(notice, messages);
    case "nothingToWrite":
      return nothingWords(notice.purpose, messages);
    case "onlyFormulas":
      return messages.mending.onlyFormulas(notice.places.join(messages.problem.separator));
    case "settingsSaved":
      return messages.settingsView.saved;
    case "ignoresUnreadable":
      return ignoresProblemWords(notice.problem, messages);
    case "hintsUnreadable":
      return hintsProblemWords(notice.problem, messages);
    case "hintSaved":
      return messages.diagnosis.saved(notice.sheetName, notice.tables, notice.rows);
    case "hintRemoved":
      return messages.diagnosis.removed(notice.sheetName);
    case "reported":
    case "summarised":
      return reportWords(notice.report, messages);
    case "formsMade":
      return formsWords(notice.forms, messages);
    case "tableAdded":
      return addedWords(notice.sheet, messages);
    case "wordImported":
      return notice.text;
    case "allFilled":
      return notice.withoutColumns > 0
        ? messages.evaluation.columns.missing(notice.withoutColumns)
        : messages.evaluation.allFilled;
    case "cancelled":
      // The choice of a header is kept before the check that it begins.
      return notice.during === "check" || notice.during === "saveHints"
        ? messages.cancelled.check
        : messages.cancelled.other;
  }
}

/** A long list is cut: what is left can be seen in the sheet. */
const MOST_PLACES = 20;

function undoneWords(
  { cells, left, canFollow }: Extract<Notice, { kind: "undone" }>,
  messages: Messages,
): string {
  const { written, problem } = messages;
  if (left.length === 0) return written.undone(cells);
  const but = written.undoneBut(cells, left.slice(0, MOST_PLACES).join(problem.separator), left.length);
  return but + (canFollow ? written.undoFollows : written.undoLeft);
}

/** Why the workbook's list of findings set aside cannot be read, and what follows from it. */
export function ignoresProblemWords(problem: RecordProblem, { mending }: Messages): string {
  return problem === "newerVersion" ? mending.ignoresNewer : mending.ignoresDamaged;
}

/** Why the workbook's choices of headers cannot be read, and what follows from it. */
export function hintsProblemWords(problem: RecordProblem, { diagnosis }: Messages): string {
  return problem === "newerVersion" ? diagnosis.recordNewer : diagnosis.recordDamaged;
}

function nothingWords(purpose: WritePurpose, messages: Messages): string {
  const { written, mending, evaluation } = messages;
  switch (purpose) {
    case "clear":
      return written.nothingToClear;
    case "writeBack":
      return written.nothing;
    case "fix":
    case "safeFixes":
      return mending.nothing;
    case "clearEvaluation":
      return evaluation.preview.nothingToClear;
    default:
      return evaluation.preview.nothing;
  }
}

function addedWords({ sheetName, printProblem }: AddedSheet, { newTable, report }: Messages): string {
  const made = newTable.made(sheetName);
  return printProblem === null ? made : made + report.printProblem(printProblem);
}

function reportWords(report: WrittenReport, { report: words }: Messages): string {
  const { sheetName, created, leftToUser, chartProblem, printProblem } = report;
  const made = created ? words.made(sheetName) : words.madeAgain(sheetName);
  return [
    leftToUser === null ? made : words.leftToUser(leftToUser, sheetName),
    chartProblem === null ? "" : words.chartProblem(chartProblem),
    printProblem === null ? "" : words.printProblem(printProblem),
  ].join("");
}
