import { join } from "node:path";
import { audit } from "../src/domain/audit";
import { formatCell } from "../src/domain/grid/address";
import { describeFinding } from "../src/domain/rules/describeFinding";
import { defaultSettings } from "../src/domain/settings/defaultSettings";
import { readTables } from "../src/domain/table/readTables";
import { readXlsxFile } from "../src/xlsx/xlsxFile";

const SAMPLE = join(__dirname, "../assets/samples/target-tables-2024.xlsx");

/** Every finding on the 12 real tables, a line each: "5 C03 warning G12 成本指标合计 89.00 万元…". */
export async function goldenFindings(): Promise<string[]> {
  const { tables } = readTables(await readXlsxFile(SAMPLE), defaultSettings);
  return audit(tables, defaultSettings).tables.flatMap(({ findings }, index) =>
    findings.map((finding) => {
      const { message, mend } = describeFinding(finding, "zh-CN");
      return `${index + 1} ${finding.ruleId} ${finding.severity} ${formatCell(finding.cell)} ${message}${mend}`;
    }),
  );
}
