import type { AddedSheet, OpenWorkbookSheets } from "../../../src/application/NewSheetsPort";
import type { NewSheet } from "../../../src/domain/sheet/NewSheet";

/** Notes the sheets it is given. */
export class FakeNewSheets implements OpenWorkbookSheets {
  readonly added: NewSheet[] = [];
  nextError: Error | null = null;
  printProblem: string | null = null;
  /** Names of the sheets that the workbook has. */
  taken: readonly string[] = [];
  /** Called while the sheets are being added: the host tells of edits meanwhile. */
  onAdding: () => void = () => undefined;

  takenNames(): Promise<readonly string[]> {
    return this.nextError ? Promise.reject(this.nextError) : Promise.resolve(this.taken);
  }

  addSheets(sheets: readonly NewSheet[]): Promise<readonly AddedSheet[]> {
    if (this.nextError) return Promise.reject(this.nextError);
    this.onAdding();
    const first = this.added.length;
    this.added.push(...sheets);
    const { printProblem } = this;
    return Promise.resolve(
      sheets.map(({ sheetName }, index) => ({ sheetId: `new-${first + index}`, sheetName, printProblem })),
    );
  }
}
