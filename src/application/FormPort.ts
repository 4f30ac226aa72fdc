import type { FormDocument } from "../domain/form/FormDocument";
import type { Area } from "../domain/grid/Area";
import type { StepOptions } from "./WorkbookPort";

/** A form that is in the workbook already, with the name that marks it. */
export interface StandingPlace {
  readonly sheetId: string;
  readonly area: Area;
  readonly mark: string;
}

/** A form to be written. */
export interface FormWrite {
  readonly form: FormDocument;
  /** The hidden, worksheet-scoped name that marks the form, and the project that it says the form belongs to. */
  readonly mark: string;
  readonly project: string;
  /** The form that is made again in place; null: a new sheet. */
  readonly replace: StandingPlace | null;
  /** An earlier form that is left to the user: its mark gets this other name. */
  readonly leave: { readonly place: StandingPlace; readonly newMark: string } | null;
}

/** Where a form was written. */
export interface WrittenForm {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Why the host refused the print set-up (Excel on Windows without a printer does); null when it did not. */
  readonly printProblem: string | null;
}

/** A workbook that takes forms as worksheets of their own. Errors are `WorkbookError`. */
export interface FormPort {
  /** The sheets that hold a form, by the names that mark forms. */
  findForms(): Promise<readonly string[]>;
  /** In the order of `writes`. A new sheet that could not be filled is taken away again; texts on standing ones stay. */
  writeForms(writes: readonly FormWrite[], options?: StepOptions): Promise<readonly WrittenForm[]>;
}
