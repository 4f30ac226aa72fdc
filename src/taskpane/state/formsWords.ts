import type { MadeForm } from "../../application/makeSelfEvaluations";
import { formatSheetCell } from "../../domain/grid/address";
import type { Messages } from "../locales/zh-CN";

/** Places beyond these are not named: the sentence would fill the pane. */
const MOST_PLACES = 5;

/** What came of 生成自评表: how many were made, what was kept of the user's own, which sheets were left alone. */
export function formsWords(made: readonly MadeForm[], messages: Messages): string {
  const { forms: words, report, problem } = messages;
  const created = made.filter((form) => form.created).length;
  const kept = made.flatMap(({ sheetName, kept: cells }) =>
    cells.map((cell) => formatSheetCell(sheetName, cell)),
  );
  const places = [...kept.slice(0, MOST_PLACES), ...(kept.length > MOST_PLACES ? ["…"] : [])];
  const refused = made.find(({ printProblem }) => printProblem !== null)?.printProblem ?? null;
  return [
    words.made(created, made.length - created),
    kept.length === 0 ? "" : words.kept(kept.length, places.join(problem.separator)),
    ...made.map(({ left, sheetName }) => (left ? words.left(left.reason, left.sheetName, sheetName) : "")),
    refused === null ? "" : report.printProblem(refused),
  ].join("");
}
