import JSZip from "jszip";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The first sheet: all kinds of cells, and around them what the workbench does not understand. */
const CELLS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet ${MAIN} ${R} xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr codeName="表1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:F12"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9"/><cols><col min="1" max="3" width="12.5" customWidth="1"/><col min="5" max="5" width="9" hidden="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2" spans="1:6"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>249.00</v></c><c r="C2" s="2"><v>0.95</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" s="3"><v>45657</v></c></row><row r="3" ht="28.5"><c r="A3" t="inlineStr"><is><t>行内 文字</t></is></c><c r="B3"><f t="shared" ref="B3:B5" si="0">B2*2+$B$2</f><v>747</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" s="4" t="s"><v>2</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>1743</v></c><c r="D4" t="str"><f>"甲"&amp;A2</f><v>甲007</v></c></row><row r="5" hidden="1"><c r="B5"><f t="shared" si="0"/><v>3735</v></c></row><row r="6"><c r="A6"><f t="array" ref="A6:A7">B2:B3*1</f><v>249</v></c></row><row r="7"><c r="A7"><v>747</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" formatCells="0"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000</formula></cfRule><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$B2&gt;500</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C3"><formula1>'另 表'!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="'另 表'!A1" display="007"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings/></ext></extLst></worksheet>`;

const OTHER = `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;

const STRINGS = `<sst ${MAIN} count="4" uniqueCount="4"><si><t>标题
第二行</t></si><si><t>007</t><rPh sb="0" eb="1"><t>líng</t></rPh></si><si><r><t xml:space="preserve">普通 </t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>红字</t></r></si><si><t>_x005F_x000D_原样</t></si></sst>`;

const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="2"><font><sz val="12"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><color theme="0" tint="-0.5"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF0000FF"/></bottom><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1" shrinkToFit="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0"><alignment indent="2" horizontal="left"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** Tabs in another order than the parts' names, a chart's tab among them. */
const WORKBOOK = `<workbook ${MAIN} ${R}><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView activeTab="3"/></bookViews><sheets><sheet name="另 表" sheetId="7" r:id="rId2"/><sheet name="图表" sheetId="3" r:id="rId3"/><sheet name="暗" sheetId="9" state="veryHidden" r:id="rId4"/><sheet name="单元格" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">单元格!$A$1:$F$7</definedName><definedName name="比例" comment="说明" hidden="1">单元格!$C$2</definedName><definedName name="局部" localSheetId="0">'另 表'!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const CHART_SHEET = `<chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>'另 表'!$A$1:$A$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

type Link = readonly [id: string, type: string, target: string];

const links = (entries: readonly Link[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${CONTENT}.calcChain+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`;

export const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": CONTENT_TYPES,
  "_rels/.rels": links([["rId1", "officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": links([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId4", "worksheet", "worksheets/sheet9.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
  ]),
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": STRINGS,
  "xl/calcChain.xml": `<calcChain ${MAIN}><c r="B3" i="1"/></calcChain>`,
  "xl/worksheets/sheet1.xml": CELLS,
  "xl/worksheets/_rels/sheet1.xml.rels": links([
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": OTHER,
  "xl/worksheets/sheet9.xml": OTHER,
  "xl/chartsheets/sheet1.xml": CHART_SHEET,
  "xl/charts/chart1.xml": CHART,
  "xl/comments1.xml": `<comments ${MAIN}><authors><author>审核</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": "<xml>形状</xml>",
  "xl/printerSettings/printerSettings1.bin": "打印机",
};

/** A small workbook with a bit of everything; `changes` replaces parts, `null` leaves one out. */
export async function featureWorkbook(
  changes: Readonly<Record<string, string | null>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries({ ...PARTS, ...changes })) {
    if (text !== null) zip.file(path, text, { createFolders: false, date: new Date(Date.UTC(2024, 0, 1)) });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The text of every part of a package. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter((file) => !file.dir);
  return Object.fromEntries(
    await Promise.all(entries.map(async (file) => [file.name, await file.async("string")])),
  );
}
