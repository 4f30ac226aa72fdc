import type { FormPort, FormWrite, WrittenForm } from "../../../src/application/FormPort";

/** Notes the forms it is given; there are none in the workbook before. */
export class FakeForms implements FormPort {
  readonly written: FormWrite[] = [];
  nextError: Error | null = null;

  findForms(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  writeForms(writes: readonly FormWrite[]): Promise<readonly WrittenForm[]> {
    if (this.nextError) return Promise.reject(this.nextError);
    this.written.push(...writes);
    return Promise.resolve(
      writes.map(({ form }, index) => ({
        sheetId: `form-${index}`,
        sheetName: form.sheetName,
        printProblem: null,
      })),
    );
  }
}
