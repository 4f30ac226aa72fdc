import type { FormPort } from "../../application/FormPort";
import type { ReportPort, WrittenReport } from "../../application/ReportPort";
import type { CheckResult } from "../../application/checkWorkbook";
import type { DocumentStore, WorkbookReader } from "../../application/WorkbookPort";
import type { Locale } from "../../domain/locale/Locale";
import type { PlaceKeeper } from "./PlaceKeeper";
import type { Reading } from "./Reading";
import type { Run } from "./TaskRunner";

interface ReportKeeperParts {
  readonly reports: ReportPort;
  readonly forms: FormPort;
  readonly workbook: WorkbookReader;
  readonly documents: DocumentStore;
  readonly locale: Locale;
  readonly reading: Reading;
  readonly places: PlaceKeeper;
  readonly run: Run;
}

/**
 * Worksheets that the add-in makes of what it has found: made again in their place, and shown when they are made. What
 * makes them is fetched when it is first asked for.
 */
export class ReportKeeper {
  private readonly sheets = new Set<string>();
  private lastMade: string | null = null;

  constructor(private readonly parts: ReportKeeperParts) {}

  /** Whether the sheet was made here: it has no table, and notes made there concern no finding. */
  isReport(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  /** 生成校验报告. */
  async makeCheckReport(): Promise<void> {
    const { reports, reading, locale } = this.parts;
    await this.make(
      "reported",
      async ({ audit }) => {
        const { makeCheckReport } = await import("../../application/writeReport");
        const checkedAt = new Date(reading.readAt);
        return makeCheckReport(reports, audit, { locale, checkedAt });
      },
      () => this.makeCheckReport(),
    );
  }

  /** 生成评价汇总表. */
  async makeSummary(): Promise<void> {
    const { reports, reading, locale } = this.parts;
    await this.make(
      "summarised",
      async ({ audit }) => {
        const { makeEvaluationSummary } = await import("../../application/writeEvaluationSummary");
        const readAt = new Date(reading.readAt);
        return makeEvaluationSummary(reports, audit, { locale, readAt });
      },
      () => this.makeSummary(),
    );
  }

  /** 生成自评表 for these projects, a worksheet each. */
  async makeForms(tableIds: readonly string[]): Promise<void> {
    const { reading, places, run, workbook, forms, documents } = this.parts;
    let first: string | null = null;
    const isMade = await run(
      "forms",
      async (options) => {
        const { makeSelfEvaluations } = await import("../../application/makeSelfEvaluations");
        const result = await reading.upToDate(options);
        const made = await makeSelfEvaluations({ workbook, forms, documents }, result, tableIds, options);
        for (const { sheetId } of made) this.sheets.add(sheetId);
        first = made[0]?.sheetId ?? null;
        return { type: "taskFinished", notice: { kind: "formsMade", forms: made } };
      },
      () => this.makeForms(tableIds),
    );
    if (isMade && first !== null) await places.show(first);
  }

  private async make(
    kind: "reported" | "summarised",
    write: (result: CheckResult) => Promise<WrittenReport>,
    again: () => Promise<void>,
  ): Promise<void> {
    const { reading, places, run } = this.parts;
    const isMade = await run(
      kind === "reported" ? "report" : "summary",
      async (options) => {
        const report = await write(await reading.upToDate(options));
        this.sheets.add(report.sheetId);
        this.lastMade = report.sheetId;
        return { type: "taskFinished", notice: { kind, report } };
      },
      again,
    );
    if (isMade && this.lastMade !== null) await places.show(this.lastMade);
  }
}
