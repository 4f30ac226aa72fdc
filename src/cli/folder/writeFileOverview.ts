import type { CheckResult } from "../../application/checkWorkbook";
import { fileLines } from "../../domain/report/overview/FileLines";
import { FolderTotals } from "../../domain/report/overview/FolderTotals";
import { workbookLines } from "../../domain/report/overview/WorkbookLines";
import type { OverviewFiles, Written } from "./OverviewFiles";

/**
 * 汇总 of one workbook that has been checked.
 * @param name the file's, without its folder
 */
export function writeFileOverview(
  outputs: OverviewFiles,
  name: string,
  { audit, diagnoses }: CheckResult,
): Promise<Written> {
  const lines = fileLines({ file: name, lines: workbookLines(audit.tables, diagnoses, "zh-CN") });
  const totals = new FolderTotals();
  totals.add(lines);
  const source = {
    async *files() {
      yield lines;
    },
  };
  return outputs.write(source, totals, new Date());
}
