import type { ReportPort, WrittenReport } from "../../../src/application/ReportPort";
import type { SheetDocument } from "../../../src/domain/report/SheetDocument";

/** Notes the reports it is given. */
export class FakeReports implements ReportPort {
  readonly written: SheetDocument[] = [];
  nextError: Error | null = null;

  writeReport(document: SheetDocument): Promise<WrittenReport> {
    if (this.nextError) return Promise.reject(this.nextError);
    this.written.push(document);
    return Promise.resolve({
      sheetId: "report",
      sheetName: document.sheetName,
      created: this.written.length === 1,
      leftToUser: null,
      chartProblem: null,
      printProblem: null,
    });
  }
}
