import JSZip from "jszip";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { dumped, workbook } from "../support/blockWorkbook";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { AROUND, wildXlsx } from "../support/wildXlsx";

afterEach(closeExcel);

type Reader = Parameters<typeof checkWorkbook>[0];
const checkOf = (reader: Reader) => checkWorkbook(reader, defaultSettings);
const fileOf = (bytes: Uint8Array) => xlsxWorkbook({ name: "乱.xlsx", bytes });

const PROJECTS = ["统计数据平台系统运维保障", "很隐蔽的项目", "宽表的项目"];
const TARGETS = ["≥12万人次", "98%", "≤249万元", "98%"];

async function tablesOf(reader: Reader) {
  const { audit } = await checkOf(reader);
  return audit.tables.map(({ table }) => ({
    project: table.project?.text,
    targets: table.indicators.map(({ target }) => target.text),
  }));
}

/** The parts of a file by their names, as text. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !name.endsWith("/"));
  const texts = await Promise.all(names.map((name) => zip.file(name)?.async("string")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}

const SHEETS = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"];
const REWRITTEN = [...SHEETS, "xl/styles.xml", "xl/workbook.xml"];

describe("a workbook as people leave one", () => {
  it("is read alike in Excel and from the file, in few requests", async () => {
    const bytes = await wildXlsx(10_000);
    const { host } = await openExcelFile(bytes);
    const expected = PROJECTS.map((project) => ({ project, targets: TARGETS }));
    expect(await tablesOf(workbook)).toEqual(expected);
    expect(host.costs.syncs).toBeLessThanOrEqual(6);
    // The 10,000 blank rows with a format are not read.
    expect(host.costs.cellsRead).toBeLessThan(100_000);
    expect(await tablesOf(fileOf(bytes))).toEqual(expected);
  });

  it("takes check columns in Excel and is given back cell for cell", async () => {
    const excel = await openExcelFile(await wildXlsx());
    const before = await dumped(excel);
    const { undo } = await workbook.apply(planWriteBack(await checkOf(workbook), "zh-CN"));
    expect(await dumped(excel)).not.toEqual(before);
    await workbook.apply(undo);
    expect(await dumped(excel)).toEqual(before);
    await workbook.apply(planWriteBack(await checkOf(workbook), "zh-CN"));
    await workbook.apply(await planClear(workbook));
    expect(await dumped(excel)).toEqual(before);
  });

  it("takes evaluation columns in Excel and is given back cell for cell", async () => {
    const excel = await openExcelFile(await wildXlsx());
    const before = await dumped(excel);
    await workbook.apply(planEvaluation(await checkOf(workbook), defaultSettings));
    expect(await dumped(excel)).not.toEqual(before);
    await workbook.apply(planClearEvaluation(await workbook.read()));
    expect(await dumped(excel)).toEqual(before);
  });

  it("keeps in a copy of the command line all that surrounds its cells, and gives the columns back to the letter", async () => {
    const bytes = await wildXlsx(10_000);
    const original = await partsOf(bytes);
    const copy = await writePlanCopy(bytes, planEvaluation(await checkOf(fileOf(bytes)), defaultSettings));
    const written = await partsOf(copy);
    expect(
      [...written]
        .filter(([name, text]) => original.get(name) !== text)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...REWRITTEN].sort());
    const first = written.get(SHEETS[0] ?? "") ?? "";
    expect(first).toContain(AROUND.before);
    expect(first).toContain(AROUND.behind.slice(0, AROUND.behind.indexOf("<legacyDrawing")));
    expect(first).toContain('<legacyDrawing r:id="rId1"/><tableParts');
    for (const row of [
      '<row r="10" hidden="1"',
      '<row r="12" hidden="1"',
      '<row r="11" outlineLevel="1" ht="30"',
    ])
      expect(first).toContain(row);
    const cleared = await writePlanCopy(copy, planClearEvaluation(await fileOf(copy).read()));
    const after = await partsOf(cleared);
    for (const name of SHEETS) expect(after.get(name)).toEqual(original.get(name));
  });
});
