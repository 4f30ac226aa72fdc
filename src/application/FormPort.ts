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

/** A text of the document store that belongs to the forms and is kept with them, or not at all. */
export interface FormRecordText {
  readonly key: string;
  /** Null: none. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface FormOptions extends StepOptions {
  readonly record?: FormRecordText | undefined;
}

/** A workbook that takes forms as worksheets of their own. Errors are `WorkbookError`. */
export interface FormPort {
  /** The sheets that hold a form, by the names that mark forms. */
  findForms(): Promise<readonly string[]>;
  /** In the order of `writes`. All or none: where one fails, or the user cancels, all sheets become as they were. */
  writeForms(writes: readonly FormWrite[], options?: FormOptions): Promise<readonly WrittenForm[]>;
}
