import type { ColumnRole } from "../domain/table/headerLabels";
import type { ImportLoss, SkipReason, WordImport } from "../domain/word/WordImport";
import { lossWords, skipWords } from "../domain/word/importWords";

/** What `--write` did. */
export interface WorkbookWritten {
  readonly file: string;
  /** An earlier workbook made by this command stood there. */
  readonly replaced: boolean;
}

/** What `import --json` prints. */
export interface ImportReport {
  readonly file: string;
  readonly tables: readonly {
    readonly number: number;
    readonly project: string | null;
    readonly title: string | null;
    readonly indicators: number;
    readonly sheet: string;
  }[];
  /** Word tables that were left out, by their place in the document. */
  readonly skipped: readonly {
    readonly number: number;
    readonly beginning: string;
    readonly reason: SkipReason;
    readonly missing: readonly ColumnRole[];
    readonly message: string;
  }[];
  /** `sheet` null: outside of the imported tables. */
  readonly losses: readonly LossReport[];
  /** Null when nothing was written: without `--write`, or when there is no target table. */
  readonly written: WorkbookWritten | null;
}

export interface LossReport extends ImportLoss {
  readonly sheet: string | null;
  readonly message: string;
}

/** @param sheetNames the names that the sheets got, in the plan's order */
export function importReport(
  file: string,
  plan: WordImport,
  sheetNames: readonly string[],
  written: WorkbookWritten | null,
): ImportReport {
  const nameOf = (sheet: number): string => sheetNames[sheet] ?? "";
  return {
    file,
    tables: plan.tables.map(({ number, project, title, indicators, sheet }) => {
      return { number, project, title, indicators, sheet: nameOf(sheet) };
    }),
    skipped: plan.skipped.map((table) => ({ ...table, message: skipWords(table, "zh-CN") })),
    losses: [
      ...plan.losses.flatMap((losses, sheet) => losses.map((loss) => lossReport(loss, nameOf(sheet)))),
      ...plan.outside.map((loss) => lossReport(loss, null)),
    ],
    written,
  };
}

const lossReport = (loss: ImportLoss, sheet: string | null): LossReport => ({
  ...loss,
  sheet,
  message: lossWords(loss, "zh-CN"),
});
