import JSZip from "jszip";
import { columnLetters } from "../../src/domain/grid/address";
import { handmadeXlsx } from "./handmadeXlsx";
import { seedSheetRows } from "./seedSheetRows";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

const ROWS = [
  ["产出指标", "数量指标", "接待游客人次", "", "≥12万人次"],
  ["产出指标", "质量指标", "设施完好率", "", { value: 0.98, style: 1 }],
  ["产出指标", "成本指标", "运维成本", "", "≤249万元"],
  ["效益指标", "社会效益指标", "预约兑现率", "", { value: 98, style: 2 }],
] as const;

/** What surrounds the cells of the first sheet, in the schema's order, before and behind them. */
export const AROUND = {
  before:
    '<sheetPr filterMode="1"><outlinePr summaryBelow="0"/></sheetPr>' +
    '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane xSplit="2" ySplit="8" topLeftCell="C9" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/>',
  columns:
    '<cols><col min="1" max="7" width="16" customWidth="1" style="1"/><col min="20" max="25" width="9" hidden="1" outlineLevel="1"/></cols>',
  behind:
    '<autoFilter ref="A8:E12"><filterColumn colId="1"><filters><filter val="数量指标"/><filter val="成本指标"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="B4:G4"/></mergeCells>' +
    '<legacyDrawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
} as const;

/** Rows 10 and 12 are filtered away, row 11 is grouped; blank rows below the table have a format. */
export const ROW_ATTRIBUTES = {
  10: 'hidden="1"',
  11: 'outlineLevel="1" ht="30" customHeight="1"',
  12: 'hidden="1"',
} as const;

const blankRows = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const row = index + 14;
    return `<row r="${row}"><c r="A${row}" s="1"/></row>`;
  }).join("");

const wideRow = Array.from(
  { length: 3_000 },
  (_, column) => `<c r="${columnLetters(column)}40"><v>${column}</v></c>`,
);

const sheet = (inner: string): string => `<worksheet ${NAMESPACES}>${inner}</worksheet>`;

export const FIRST_SHEET = "24 年'A&amp;B'【终】 📊";

/**
 * A workbook as people leave one: a filter, groups, a ListObject and comments over the table, right to left, frozen,
 * blank rows with a format below it; a very hidden sheet; a sheet that is 3,000 columns wide.
 */
export async function wildXlsx(blank = 1_000): Promise<Uint8Array> {
  const table = seedSheetRows(ROWS, { rowAttributes: ROW_ATTRIBUTES });
  const { before, columns, behind } = AROUND;
  const named = (project: string) => seedSheetRows(ROWS, { form: { project } });
  const bytes = await handmadeXlsx({
    sheets: [
      {
        name: FIRST_SHEET,
        xml: sheet(`${before}${columns}<sheetData>${table}${blankRows(blank)}</sheetData>${behind}`),
      },
      { name: "暗", state: "veryHidden", rows: named("很隐蔽的项目") },
      { name: "宽", rows: `${named("宽表的项目")}<row r="40">${wideRow.join("")}</row>` },
    ],
    numFmts: '<numFmt numFmtId="164" formatCode="0&quot;%&quot;"/>',
    formatIds: [0, 9, 164, 14],
  });
  return withParts(bytes);
}

async function withParts(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  zip.file(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml")}${link("rId2", "comments", "../comments1.xml")}${link("rId3", "table", "../tables/table1.xml")}</Relationships>`,
  );
  zip.file("xl/drawings/vmlDrawing1.vml", '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>');
  zip.file(
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="E9" authorId="0"><text><t>口径待定</t></text></comment></commentList></comments>`,
  );
  const names = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"];
  const columns = names.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  zip.file(
    "xl/tables/table1.xml",
    `<table xmlns="${MAIN}" id="1" name="指标" displayName="指标" ref="A8:E12" totalsRowShown="0"><tableColumns count="5">${columns.join("")}</tableColumns></table>`,
  );
  return zip.generateAsync({ type: "uint8array" });
}
