import { readFileSync } from "node:fs";
import { join } from "node:path";
import { engineOf, openInNode, type ExcelInNode } from "../../../workbench/node/open-in-node";
import type { IWorkbookData } from "../../../workbench/engine/univer";
import { describeWorkbook } from "../../../workbench/xlsx/describeWorkbook";
import {
  openWorkbook,
  type OpenedWorkbook,
  type WorkbookContent,
} from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { featureWorkbook, partsOf, PARTS } from "./featureWorkbook";

/** The spreadsheet engine stands between opening and saving: what it makes of a workbook by itself must not reach the file. */
class Opened {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly before: OpenedWorkbook,
    readonly excel: ExcelInNode,
  ) {}

  static async from(bytes: Uint8Array): Promise<Opened> {
    const before = await openWorkbook(bytes);
    return new Opened(
      bytes,
      before,
      openInNode(engineOf(structuredClone(before.data), structuredClone(before.record))),
    );
  }

  async content(): Promise<WorkbookContent> {
    await this.excel.engine.settle();
    const data = this.excel.engine.book.save() as IWorkbookData;
    return { data, record: structuredClone(this.excel.engine.record) };
  }

  async saved(): Promise<Uint8Array> {
    return saveWorkbook(this.bytes, this.before, await this.content());
  }
}

async function opened<T>(bytes: Uint8Array, use: (workbook: Opened) => Promise<T>): Promise<T> {
  const workbook = await Opened.from(bytes);
  try {
    return await use(workbook);
  } finally {
    workbook.excel.dispose();
  }
}

const sample = (): Uint8Array =>
  readFileSync(join(__dirname, "../../../assets/samples/target-tables-2024.xlsx"));

describe("a workbook that went through the spreadsheet engine", () => {
  it.each([
    ["the sample workbook", sample],
    ["the workbook of all features", featureWorkbook],
  ])("saves as the file it was when nothing changed: %s", async (_, book) => {
    const bytes = await book();
    const after = await opened(bytes, (workbook) => workbook.saved());
    expect(Buffer.from(after).equals(bytes)).toBe(true);
  });

  it("saves what an add-in wrote, so that it opens as it was, and changes no other sheet", async () => {
    const bytes = await featureWorkbook();
    const [saved, content] = await opened(bytes, async (workbook) => {
      await workbook.excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("另 表").getRange("C2:D4");
        range.values = [
          ["校验结果", "校验说明"],
          ["通过", "007"],
          [0.5, "=A1+1"],
        ];
        range.format.fill.color = "#FFC7CE";
        range.format.wrapText = true;
        range.format.columnWidth = 90;
        context.workbook.names.add("绩效结果", range, "说明").visible = false;
        const rule = range.conditionalFormats.add("Custom");
        rule.custom.rule.formula = '=$C2="错误"';
        rule.custom.format.fill.color = "#FFEB9C";
        context.workbook.worksheets.add("校验报告").getRange("A1").values = [["报告"]];
        await context.sync();
      });
      return [await workbook.saved(), await workbook.content()] as const;
    });
    const again = await openWorkbook(saved);
    expect(describeWorkbook(again.data, again.record)).toEqual(
      describeWorkbook(content.data, content.record),
    );
    const parts = await partsOf(saved);
    expect(parts["xl/worksheets/sheet1.xml"]).toBe(PARTS["xl/worksheets/sheet1.xml"]);
    expect(parts["xl/sharedStrings.xml"]).toBe(PARTS["xl/sharedStrings.xml"]);
  });
});
