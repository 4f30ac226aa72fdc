import { newContent, type Chart, type ChartContent } from "../../../workbench/engine/chart";
import { fromCorners } from "../../../workbench/engine/rect";
import {
  openWorkbook,
  type OpenedWorkbook,
  type WorkbookContent,
} from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { featureWorkbook, PARTS, partsOf } from "./featureWorkbook";
import { CELLS, changedParts, reopened, saved } from "./savedWorkbook";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The sheet 单元格; 249, 747, … stand in B2:B5. */
const SHEET = "sheet-1";

const CONTENT: ChartContent = {
  ...newContent("BarStacked", {
    name: "得分 <1>",
    values: { sheetId: SHEET, rect: fromCorners(1, 1, 4, 1) },
    categories: { sheetId: SHEET, rect: fromCorners(1, 0, 4, 0) },
    color: "#0F7741",
    labels: { numberFormat: '0.00"分"' },
  }),
  title: "各项目 & 得分",
  legend: "Right",
  gapWidth: 50,
  categoryAxis: {
    title: "项目",
    isReversed: true,
    position: "Maximum",
    minimum: null,
    maximum: null,
    labelSpacing: 1,
  },
  valueAxis: {
    title: null,
    isReversed: false,
    position: "Automatic",
    minimum: 0,
    maximum: 100,
    labelSpacing: null,
  },
};
const chart = (change: Partial<Chart> = {}): Chart => ({
  id: "chart-1",
  name: "得分图",
  place: fromCorners(9, 1, 19, 6),
  content: CONTENT,
  ...change,
});

const withCharts = (...charts: Chart[]) =>
  saved(({ content }) => {
    content.record.charts[SHEET] = charts;
  });

/** Opens, changes and saves a file. */
async function resaved(
  bytes: Uint8Array,
  change: (content: WorkbookContent, opened: OpenedWorkbook) => void,
): Promise<Uint8Array> {
  const opened = await openWorkbook(bytes);
  const content = structuredClone({ data: opened.data, record: opened.record });
  change(content, opened);
  return saveWorkbook(bytes, opened, content);
}

const chartsIn = async (bytes: Uint8Array) =>
  (await reopened(bytes)).sheets.find(({ name }) => name === "单元格")?.charts;

describe("a chart on a sheet without a drawing", () => {
  it("gets a drawing and a part of its own; nothing else changes", async () => {
    const bytes = await withCharts(chart());
    expect(await changedParts(bytes)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      CELLS,
    ]);
    const parts = await partsOf(bytes);
    const sheet = parts[CELLS] ?? "";
    expect(sheet).toMatch(/<drawing r:id="rId4"\/><legacyDrawing r:id="rId2"\/>/);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
      `Id="rId4" Type="${RELATIONSHIPS}/drawing" Target="/xl/drawings/drawing1.xml"`,
    );
    expect(parts["[Content_Types].xml"]).toContain(
      'PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
    );
    expect(parts["[Content_Types].xml"]).toContain(
      'PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
    );
    // From B10 to the corner beyond G20.
    expect(parts["xl/drawings/drawing1.xml"]).toMatch(
      /<xdr:from><xdr:col>1<\/xdr:col>.*<xdr:row>9<\/xdr:row>.*<xdr:to><xdr:col>7<\/xdr:col>.*<xdr:row>20<\/xdr:row>/,
    );
  });

  it("is a stacked bar chart with the first category on top and what its cells hold", async () => {
    const xml = (await partsOf(await withCharts(chart())))["xl/charts/chart2.xml"] ?? "";
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
    // The scale crosses the turned axis at its end, which is below.
    expect(xml).toMatch(
      /<c:valAx>.*<c:max val="100"\/><c:min val="0"\/>.*<c:crosses val="max"\/>.*<\/c:valAx>/,
    );
    expect(xml).toContain("<c:v>得分 &lt;1&gt;</c:v>");
    expect(xml).toContain("<c:f>单元格!$B$2:$B$5</c:f>");
    expect(xml).toMatch(
      /<c:ptCount val="4"\/><c:pt idx="0"><c:v>249<\/c:v><\/c:pt><c:pt idx="1"><c:v>747<\/c:v>/,
    );
    // Of A2:A5 only two cells hold something: blank ones have no point.
    expect(xml).toMatch(/<c:strCache><c:ptCount val="4"\/><c:pt idx="0"><c:v>007<.*idx="1".*<\/c:strCache>/);
    expect(xml.match(/<c:strCache>.*<\/c:strCache>/)?.[0].match(/<c:pt /g)).toHaveLength(2);
  });

  it("is read back whole", async () => {
    const content = {
      ...CONTENT,
      series: [{ ...CONTENT.series[0], values: "单元格!B2:B5", categories: "单元格!A2:A5" }],
    };
    const bytes = await withCharts(chart());
    expect(await chartsIn(bytes)).toEqual([{ name: "得分图", place: "B10:G20", content }]);
    expect((await openWorkbook(bytes)).notes).toContain(
      "1 个图表不在此显示，保存后可在 Excel 或 LibreOffice 中查看。",
    );
  });

  it("keeps the file's bytes when nothing changes afterwards", async () => {
    const bytes = await withCharts(chart());
    expect(await resaved(bytes, () => undefined)).toEqual(bytes);
  });

  it("is known again when its sheet has been renamed", async () => {
    const bytes = await resaved(await withCharts(chart()), ({ data }) => {
      const sheet = data.sheets[SHEET];
      if (sheet) sheet.name = "2024 年终";
    });
    const charts = (await reopened(bytes)).sheets.find(({ name }) => name === "2024 年终")?.charts;
    expect(charts?.[0]?.content?.series[0]?.values).toBe("'2024 年终'!B2:B5");
  });

  it("that shows cells which are gone says so as a formula would, and can be read back", async () => {
    const gone = { ...CONTENT.series[0], name: null, values: { sheetId: SHEET, rect: null } };
    const series = [gone] as ChartContent["series"];
    const bytes = await withCharts(chart({ content: { ...CONTENT, series } }));
    expect((await partsOf(bytes))["xl/charts/chart2.xml"]).toContain("<c:f>#REF!</c:f>");
    expect((await chartsIn(bytes))?.[0]?.content?.series).toMatchObject([{ name: null, values: "#REF!" }]);
  });

  it("goes on a new sheet as well", async () => {
    const bytes = await saved(({ content, sheets, order }) => {
      sheets["sheet-50"] = { ...sheets["sheet-9"], name: "汇总" } as (typeof sheets)[string];
      order.push("sheet-50");
      content.record.charts["sheet-50"] = [chart()];
    });
    const charts = (await reopened(bytes)).sheets.find(({ name }) => name === "汇总")?.charts;
    expect(charts).toMatchObject([{ name: "得分图", place: "B10:G20" }]);
  });
});

describe("a chart that goes", () => {
  it("takes its parts along, and the drawing with the last", async () => {
    const bytes = await resaved(await withCharts(chart()), ({ record }) => {
      record.charts = {};
    });
    const parts = await partsOf(bytes);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(PARTS).sort());
    expect(parts[CELLS]).not.toContain("<drawing");
    expect(parts["[Content_Types].xml"]).not.toMatch(/drawing1|chart2/);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("drawing1.xml");
  });

  it("leaves the others", async () => {
    const two = await withCharts(chart(), chart({ id: "chart-2", name: "另一图" }));
    const bytes = await resaved(two, ({ record }) => {
      const [, second] = record.charts[SHEET] ?? [];
      record.charts[SHEET] = second ? [second] : [];
    });
    expect((await chartsIn(bytes))?.map(({ name }) => name)).toEqual(["另一图"]);
    const kept = (await partsOf(two))["xl/charts/chart3.xml"];
    expect((await partsOf(bytes))["xl/charts/chart3.xml"]).toBe(kept);
  });

  it("and comes changed is written anew in its place", async () => {
    const bytes = await resaved(await withCharts(chart()), ({ record }) => {
      record.charts[SHEET] = (record.charts[SHEET] ?? []).map((one) => ({
        ...one,
        place: fromCorners(0, 0, 9, 3),
      }));
    });
    expect(await chartsIn(bytes)).toMatchObject([{ name: "得分图", place: "A1:D10" }]);
  });
});

describe("a sheet that has drawings of its own", () => {
  const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="印章"/><xdr:cNvPicPr/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>2</xdr:col><xdr:colOff>10</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="我的饼图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const PIE = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>单元格!$B$2:$B$5</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
  const links = (...entries: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

  const withDrawing = () =>
    featureWorkbook({
      [CELLS]: (PARTS[CELLS] ?? "").replace("<legacyDrawing", '<drawing r:id="rId9"/><legacyDrawing'),
      "xl/worksheets/_rels/sheet1.xml.rels": (PARTS["xl/worksheets/_rels/sheet1.xml.rels"] ?? "").replace(
        "</Relationships>",
        `${link("rId9", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
      ),
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": links(link("rId1", "chart", "../charts/chart5.xml")),
      "xl/charts/chart5.xml": PIE,
      "xl/charts/_rels/chart5.xml.rels": links(
        '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style5.xml"/>',
      ),
      "xl/charts/style5.xml": "<cs:chartStyle/>",
    });

  it("shows their charts by name, and keeps the file's bytes when nothing changes", async () => {
    const bytes = await withDrawing();
    expect(await chartsIn(bytes)).toEqual([{ name: "我的饼图", place: null, content: null }]);
    expect(await resaved(bytes, () => undefined)).toEqual(bytes);
  });

  it("keeps them to the letter beside a new chart", async () => {
    const bytes = await resaved(await withDrawing(), ({ record }) => {
      record.charts[SHEET] = [...(record.charts[SHEET] ?? []), chart()];
    });
    const parts = await partsOf(bytes);
    expect(parts["xl/charts/chart5.xml"]).toBe(PIE);
    expect(parts[CELLS]).toContain('<drawing r:id="rId9"/>');
    const inner = DRAWING.slice(DRAWING.indexOf("<xdr:oneCellAnchor"), DRAWING.indexOf("</xdr:wsDr>"));
    expect(parts["xl/drawings/drawing1.xml"]).toContain(inner);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:cNvPr id="9" name="得分图"/>');
    expect((await chartsIn(bytes))?.map(({ name }) => name)).toEqual(["我的饼图", "得分图"]);
  });

  it("gives up a chart that the add-in deletes, and not the picture beside it", async () => {
    const bytes = await resaved(await withDrawing(), ({ record }) => {
      record.charts = {};
    });
    const parts = await partsOf(bytes);
    expect(Object.keys(parts).filter((path) => /chart5|style5/.test(path))).toEqual([]);
    expect(parts["xl/drawings/drawing1.xml"]).toContain("印章");
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain("我的饼图");
  });

  it("has a chart of our own making that another program has changed left as it is", async () => {
    const ours = await withCharts(chart());
    const xml = (await partsOf(ours))["xl/charts/chart2.xml"] ?? "";
    const changed = await featureWorkbook({
      ...(await partsOf(ours)),
      "xl/charts/chart2.xml": xml.replace('<c:roundedCorners val="0"/>', '<c:roundedCorners val="1"/>'),
    });
    expect(await chartsIn(changed)).toEqual([{ name: "得分图", place: null, content: null }]);
  });
});
