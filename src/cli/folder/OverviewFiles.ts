import { resolve } from "node:path";
import { reportOptions } from "../../application/reportOptions";
import type { ReportOptions } from "../../domain/report/checkReportDocument";
import type { FolderTotals } from "../../domain/report/overview/FolderTotals";
import { overviewXlsx } from "../../xlsx/overviewXlsx";
import { mayReplace, writeWhole } from "../CopyFile";
import { overviewPage } from "../page/overviewPage";
import { isSealedFile, sealed } from "./fileSeal";
import type { SealKind } from "./fileSeal";
import type { LineSource } from "./LineStore";
import { overviewBook } from "./overviewBook";

/** Where 汇总 is to be written; null where it was not asked for. */
export interface OverviewPaths {
  readonly report: string | null;
  readonly html: string | null;
}

/** What was written. */
export interface OverviewWritten {
  readonly file: string;
  /** An earlier one made by this command stood there. */
  readonly replaced: boolean;
}

interface Output {
  readonly key: keyof OverviewPaths;
  readonly name: string;
  readonly ending: string;
  readonly seal: SealKind;
  bytes(source: LineSource, totals: FolderTotals, options: ReportOptions): AsyncIterable<Uint8Array>;
}

const OUTPUTS: readonly Output[] = [
  {
    key: "report",
    name: "汇总",
    ending: ".xlsx",
    seal: "archive",
    bytes: (source, totals, options) => overviewXlsx(overviewBook(source, totals, options)),
  },
  { key: "html", name: "汇总网页", ending: ".html", seal: "page", bytes: overviewPage },
];

/** The files that 汇总 goes into: never over the workbooks, nor over anything that somebody has worked on. */
export class OverviewFiles {
  private constructor(private readonly targets: readonly (Output & OverviewWritten)[]) {}

  /**
   * Looks whether they may be written, before anything is read.
   * @param source the folder or workbook that is read
   * @throws CommandError
   */
  static async at(paths: OverviewPaths, source: string): Promise<OverviewFiles> {
    const targets: (Output & OverviewWritten)[] = [];
    for (const output of OUTPUTS) {
      const file = paths[output.key];
      if (file === null) continue;
      const isUntouched = () => isSealedFile(file, output.seal);
      const replaced = await mayReplace(file, source, { ...output, isUntouched });
      targets.push({ ...output, file, replaced });
    }
    return new OverviewFiles(targets);
  }

  get isEmpty(): boolean {
    return this.targets.length === 0;
  }

  /** Whether a path is one of these files. */
  has(path: string): boolean {
    return this.targets.some(({ file }) => resolve(file) === resolve(path));
  }

  /** @throws CommandError when a folder does not take one */
  async write(source: LineSource, totals: FolderTotals, madeAt: Date): Promise<Written> {
    const options = reportOptions("zh-CN", madeAt);
    const written: { -readonly [key in keyof Written]: Written[key] } = {};
    for (const { key, name, seal, bytes, file, replaced } of this.targets) {
      await writeWhole(file, sealed(bytes(source, totals, options), seal), name);
      written[key] = { file, replaced };
    }
    return written;
  }
}

export type Written = Readonly<Partial<Record<keyof OverviewPaths, OverviewWritten>>>;

/** A line for people on each file that was written. */
export function writtenLines(written: Written): string[] {
  return OUTPUTS.flatMap(({ key, name }) => {
    const one = written[key];
    return one ? [`${name}已写入 ${one.file}${one.replaced ? "（替换了上次写出的）" : ""}。`] : [];
  });
}
