import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/readDocx";
import { planned } from "../support/importedWord";
import { sheetLines } from "../support/sheetLines";
import { makeSeedDocx } from "../../scripts/seed-word-document";

// Files that LibreOffice Writer saved: the seed's Word file, through .odt and back; and a form typed as a web page, with
// the list in its goal numbered by Writer (`soffice --convert-to odt`, then `--convert-to docx:"MS Word 2007 XML"`).
const fixture = (name: string) => readFileSync(join(__dirname, "fixtures", name));
const planOf = async (bytes: Uint8Array) => planned(await readDocx({ name: "a.docx", bytes }));

describe("a .docx that LibreOffice Writer saved", () => {
  it("gives the same sheets as the one it was made from", async () => {
    const [ours, theirs] = [await planOf(await makeSeedDocx()), await planOf(fixture("seed-by-writer.docx"))];
    expect(theirs.sheets.map(sheetLines)).toEqual(ours.sheets.map(sheetLines));
    expect(theirs.losses.flat()).toEqual([]);
  });

  it("is read in another form, with the numbers of its list and its signatures", async () => {
    const { sheets, tables, skipped } = await planOf(fixture("form-by-writer.docx"));
    expect(tables).toMatchObject([{ project: "智慧统计平台建设", indicators: 6 }]);
    expect(skipped).toEqual([{ number: 2, beginning: "审批意见", reason: "unrelated", missing: [] }]);
    expect(sheetLines(sheets[0])).toEqual(
      expect.arrayContaining([
        "A2:E2 free 填报单位：349101天津市统计局财务处　　　　单位：万元",
        "A5:B7 label 项目资金（万元）",
        "D5:E5 number #1249{#,##0.00}",
        "C8:E8 text 1.建成统一的数据平台，覆盖全市16个区。\n2.完成系统等级保护测评，保障安全运行。",
        "A9:A15 label 绩\n效\n指\n标",
        "D11 text =培训=人次{@}",
        "E14 centred -30%{@}",
        "A16:E16 free 填表人：张三　　审核人：李四",
      ]),
    );
  });
});
