import type { OpenedWorkbook, WorkbookContent } from "./openWorkbook";
import { declarePart, freePath, relate, removePart } from "./package/partLists";
import { workbookParts, type WorkbookParts } from "./package/workbookParts";
import { XlsxPackage } from "./package/XlsxPackage";
import type { ChartSource } from "./write/chartXml";
import { changeCharts, type ChartedSheet } from "./write/charts";
import { changeNames } from "./write/changeNames";
import { changeSettings } from "./write/changeSettings";
import { changeSheet, sheetDifference, type SheetDifference } from "./write/changeSheet";
import { changeTabs, changeWorkbookProtection, newTabs, tabPlaces } from "./write/changeTabs";
import { changePrintTitles, type PrintedTab } from "./write/pageLayout";
import { renameInPackage } from "./write/renameSheets";
import { StyleSheet } from "./write/StyleSheet";
import { WORKBOOK_ORDER } from "./write/order";
import { childNamed, createLike, insertInOrder, type XmlElement } from "./xml/xml";

export interface SaveOptions {
  /** The add-in whose document settings are written (the manifest's Id). Without it settings are left as the file has them. */
  readonly addinId?: string;
}

const SHEET_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The workbook as an .xlsx: the file it was opened from, with what is different now and nothing else.
 * A part in which nothing changed keeps its bytes; a workbook in which nothing changed is the file itself.
 * @param original the bytes that were opened
 * @param before what `openWorkbook` made of them
 * @throws Error when part of an array formula was overwritten
 */
export async function saveWorkbook(
  original: Uint8Array,
  before: OpenedWorkbook,
  after: WorkbookContent,
  options: SaveOptions = {},
): Promise<Uint8Array> {
  const file = await XlsxPackage.open(original);
  const saving = new Saving(file, await workbookParts(file), before, after);
  const changed = [await saving.sheets(), await saving.workbook(), await saving.settings(options.addinId)];
  return changed.includes(true) ? file.bytes() : original.slice();
}

/** One saving: the package that is changed, and the two states it is changed by. */
class Saving {
  private formulasChanged = false;
  private edited = false;

  constructor(
    private readonly file: XlsxPackage,
    private readonly parts: WorkbookParts,
    private readonly before: WorkbookContent,
    private readonly after: WorkbookContent,
  ) {}

  /** Writes the worksheets that differ, the new ones and the styles they need; removes those that are gone. */
  async sheets(): Promise<boolean> {
    const renamed = await renameInPackage(this.file, this.parts, this.before.data, this.after.data);
    const differences = this.after.data.sheetOrder.map((id) =>
      sheetDifference(id, this.before.data, this.after.data),
    );
    this.edited = differences.some(({ edits }) => edits.length > 0);
    const styles = await this.styles();
    const outcomes: boolean[] = [];
    for (const difference of differences) outcomes.push(await this.sheet(difference, styles));
    if (styles.changed) await this.writeStyles(styles);
    const gone = this.parts.worksheets.filter(({ id }) => !this.after.data.sheetOrder.includes(id));
    for (const { path } of gone) await removePart(this.file, this.parts.path, path);
    return renamed || outcomes.includes(true) || gone.length > 0;
  }

  /** Writes tabs, names and the like where they differ. */
  async workbook(): Promise<boolean> {
    const tabs = newTabs(this.parts, this.after.data.sheetOrder);
    const places = tabPlaces(this.parts, tabs);
    const { root, path } = this.parts;
    const changed = [
      changeTabs(this.parts, tabs, this.after, this.newSheets),
      changeNames(root, this.before.data, this.after.data, places),
      changePrintTitles(root, this.printedTabs(places.after)),
      changeWorkbookProtection(
        root,
        this.before.record.workbookProtected,
        this.after.record.workbookProtected,
      ),
      this.edited && this.hasFormulas() && askForCalculation(root),
    ];
    if (this.formulasChanged) await this.dropCalculationOrder();
    if (changed.includes(true)) this.file.write(path, root);
    return changed.includes(true);
  }

  async settings(addinId: string | undefined): Promise<boolean> {
    const [old, now] = [this.before.record.settings, this.after.record.settings];
    if (addinId === undefined || JSON.stringify(old) === JSON.stringify(now)) return false;
    await changeSettings(this.file, addinId, now);
    return true;
  }

  private printedTabs(ids: readonly (string | undefined)[]): PrintedTab[] {
    return ids.flatMap((id, place) =>
      id === undefined
        ? []
        : [
            {
              place,
              name: this.after.data.sheets[id]?.name ?? "",
              before: this.before.record.pageLayouts[id],
              after: this.after.record.pageLayouts[id],
            },
          ],
    );
  }

  private readonly newSheets = new Map<string, string>();

  private async sheet(difference: SheetDifference, styles: StyleSheet): Promise<boolean> {
    const entry = this.parts.worksheets.find(({ id }) => id === difference.id);
    const path = entry?.path ?? freePath(this.file, "xl/worksheets/sheet", ".xml");
    const part = entry === undefined ? emptySheet() : await this.file.xml(path);
    const outcome = changeSheet(part, difference, this.before, this.after, styles, this.edited);
    this.formulasChanged ||= outcome.formulasChanged;
    const charted = await this.charts(difference.id, { path, part });
    const changed = outcome.changed || charted.sheet || entry === undefined;
    if (changed) this.file.write(path, part);
    if (entry === undefined) await this.register(difference.id, path);
    return changed || charted.any;
  }

  private async charts(id: string, sheet: ChartedSheet): Promise<{ sheet: boolean; any: boolean }> {
    const [before, after] = [this.before.record.charts[id] ?? [], this.after.record.charts[id] ?? []];
    const any = JSON.stringify(before) !== JSON.stringify(after);
    return { any, sheet: await changeCharts(this.file, sheet, before, after, chartSource(this.after.data)) };
  }

  private async register(id: string, path: string): Promise<void> {
    await declarePart(this.file, path, SHEET_CONTENT);
    this.newSheets.set(
      id,
      await relate(this.file, this.parts.path, path, `${OFFICE_RELATIONSHIP}/worksheet`),
    );
  }

  private async styles(): Promise<StyleSheet> {
    const { styles } = this.parts;
    return new StyleSheet(styles === undefined ? emptyStyles() : await this.file.xml(styles));
  }

  private async writeStyles(styles: StyleSheet): Promise<void> {
    const path = this.parts.styles ?? "xl/styles.xml";
    this.file.write(path, styles.root);
    if (this.parts.styles !== undefined) return;
    await declarePart(this.file, path, STYLES_CONTENT);
    await relate(this.file, this.parts.path, path, `${OFFICE_RELATIONSHIP}/styles`);
  }

  private hasFormulas(): boolean {
    return Object.values(this.after.data.sheets).some((sheet) =>
      Object.values(sheet.cellData ?? {}).some((line) =>
        Object.values(line as Record<string, { f?: string | null } | null>).some((cell) => Boolean(cell?.f)),
      ),
    );
  }

  /** Excel calls a file damaged whose list of formula cells names a cell without a formula; without the list it makes a new one. */
  private async dropCalculationOrder(): Promise<void> {
    const chain = this.parts.relationships.find(({ type }) => type === "calcChain");
    if (chain !== undefined) await removePart(this.file, this.parts.path, chain.target);
  }
}

/** The names and values that charts show. */
function chartSource({ sheets, sheetOrder }: WorkbookContent["data"]): ChartSource {
  return {
    sheetName: (id) => (sheetOrder.includes(id) ? (sheets[id]?.name ?? null) : null),
    value: (id, row, column) => {
      const value = sheets[id]?.cellData?.[row]?.[column]?.v;
      return typeof value === "string" || typeof value === "number" ? value : null;
    },
  };
}

/** The results in the file are another program's: the one that opens it next shall make its own. */
function askForCalculation(root: XmlElement): boolean {
  let properties = childNamed(root, "calcPr");
  if (properties?.attributes["fullCalcOnLoad"] === "1") return false;
  if (properties === undefined)
    insertInOrder(root, (properties = createLike(root, "calcPr")), WORKBOOK_ORDER);
  properties.attributes["fullCalcOnLoad"] = "1";
  return true;
}

function emptySheet(): XmlElement {
  const root: XmlElement = {
    name: "worksheet",
    attributes: { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONSHIP },
    children: [],
  };
  root.children = [
    createLike(root, "sheetViews", {}, [createLike(root, "sheetView", { workbookViewId: "0" })]),
    createLike(root, "sheetFormatPr", { defaultRowHeight: "15" }),
    createLike(root, "sheetData"),
  ];
  return root;
}

/** The least a styles part may hold. */
function emptyStyles(): XmlElement {
  const make = (
    name: string,
    attributes: Record<string, string> = {},
    children: XmlElement[] = [],
  ): XmlElement => ({ name, attributes, children });
  const fill = (patternType: string): XmlElement => make("fill", {}, [make("patternFill", { patternType })]);
  return make("styleSheet", { xmlns: MAIN }, [
    make("fonts", { count: "1" }, [
      make("font", {}, [make("sz", { val: "11" }), make("name", { val: "宋体" })]),
    ]),
    make("fills", { count: "2" }, [fill("none"), fill("gray125")]),
    make("borders", { count: "1" }, [make("border")]),
    make("cellStyleXfs", { count: "1" }, [make("xf")]),
    make("cellXfs", { count: "1" }, [make("xf", { xfId: "0" })]),
  ]);
}
