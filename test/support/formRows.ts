import type { FormPiece, FormRows } from "../../src/domain/form/FormSheet";

/** The rows that a part of a form lays down, piece by piece. */
export function formRows(fill: (sheet: FormRows) => void): FormPiece[][] {
  const rows: FormPiece[][] = [];
  fill({ addRow: (pieces) => rows.push([...pieces]) });
  return rows;
}

/** What stands in a row's cells, left to right. */
export const contentsOf = (row: readonly FormPiece[] | undefined) => row?.map(({ content }) => content);
