import type { Area } from "../../../src/domain/grid/Area";
import { contains } from "../../../src/domain/grid/Area";
import { parseArea } from "../../../src/domain/grid/address";
import { severityOfFormula } from "../../../src/domain/grid/highlightFormula";
import { OWNED_NAME_PREFIX } from "../../../src/domain/grid/SheetGrid";
import { dumpEngine } from "../../../workbench/engine/dump";
import type { CellDump, SheetDump, WorkbookDump } from "../../../workbench/engine/dump";
import type { EngineInNode, ExcelInNode } from "../../../workbench/node/open-in-node";
import { openInNode } from "../../../workbench/node/open-in-node";
import { install } from "../../support/excelInNode";

/** What a person does to a workbook, by the real office.js. */
export type Deed = (context: Excel.RequestContext) => void;

/**
 * A workbook twice: one in which the add-in works, and one to which only the user's deeds are done. What the user made is
 * the same in both at any time, and everything is once the add-in has gone.
 */
export class Twin {
  readonly real: ExcelInNode;
  private readonly plain: ExcelInNode;

  constructor(open: () => EngineInNode) {
    this.plain = openInNode(open());
    this.real = install(openInNode(open()));
  }

  /** Does the same in both. */
  async user(deed: Deed): Promise<void> {
    for (const excel of [this.plain, this.real]) await doIn(excel, deed);
  }

  /** Does in the user's workbook what the user has let the add-in do to cells of their own. */
  mirror(deed: Deed): Promise<void> {
    return doIn(this.plain, deed);
  }

  /** What the user made, in both; borders are left out, since a block shares its outer lines with its neighbours. */
  async usersPart(): Promise<readonly [real: unknown, plain: unknown]> {
    const [real, plain] = await this.dumps();
    const owned = ownedAreas(real);
    return [partOf(real, owned), partOf(plain, owned)];
  }

  /** Everything but the document's settings and the sheets that the add-in made. */
  async whole(): Promise<readonly [real: unknown, plain: unknown]> {
    const [real, plain] = await this.dumps();
    return [wholeOf(real), wholeOf(plain)];
  }

  /** What the cells of the workbook in which the add-in works hold. */
  async contents(): Promise<unknown> {
    const [{ sheets }] = await this.dumps();
    return sheets.map(({ name, cells }) => [name, Object.entries(cells).flatMap(contentOf)]);
  }

  dispose(): void {
    this.plain.dispose();
  }

  private async dumps(): Promise<readonly [real: WorkbookDump, plain: WorkbookDump]> {
    await this.plain.engine.settle();
    await this.real.engine.settle();
    return [dumpEngine(this.real.engine), dumpEngine(this.plain.engine)];
  }
}

function doIn(excel: ExcelInNode, deed: Deed): Promise<void> {
  return excel.run(async (context) => {
    deed(context);
    await context.sync();
  });
}

type Owned = ReadonlyMap<string, readonly Area[]>;

interface NameDump {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

const namesOf = ({ names }: WorkbookDump): NameDump[] => names as unknown as NameDump[];

/** The add-in's cells by the name of their sheet. */
function ownedAreas(dump: WorkbookDump): Owned {
  const areas = new Map<string, Area[]>();
  for (const { name, scope, formula } of namesOf(dump)) {
    const area = name.startsWith(OWNED_NAME_PREFIX) ? parseArea(formula.replace(/^=/, "")) : null;
    if (area && scope !== null) areas.set(scope, [...(areas.get(scope) ?? []), area]);
  }
  return areas;
}

const WHOLE_SHEET = /_(?:报告|汇总|自评表_\d+)$/;

const madeSheets = (dump: WorkbookDump): Set<string | null> =>
  new Set(namesOf(dump).flatMap(({ name, scope }) => (WHOLE_SHEET.test(name) ? [scope] : [])));

function partOf(dump: WorkbookDump, owned: Owned): unknown {
  const made = madeSheets(dump);
  return {
    sheets: dump.sheets
      .filter(({ name }) => !made.has(name))
      .map((sheet) => usersSheet(sheet, owned.get(sheet.name) ?? [])),
    names: namesOf(dump).filter(({ name }) => !name.startsWith(OWNED_NAME_PREFIX)),
  };
}

function usersSheet(sheet: SheetDump, owned: readonly Area[]): unknown {
  const { name, visibility, protection, merges, rowHeights, hiddenRows, hiddenColumns, tabColor } = sheet;
  const cells = Object.entries(sheet.cells).flatMap(([address, cell]): [string, CellDump][] => {
    const area = parseArea(address);
    if (area && owned.some((block) => contains(block, area))) return [];
    const plain = withoutBorders(withoutBorrowed(cell, owned));
    return Object.keys(plain).length === 0 ? [] : [[address, plain]];
  });
  const isOwned = (areas: readonly string[]): boolean =>
    areas.every((text) => {
      const area = parseArea(text);
      return area !== null && owned.some((block) => contains(block, area));
    });
  return {
    ...{ name, visibility, protection, merges, rowHeights, hiddenRows, hiddenColumns, tabColor },
    cells: Object.fromEntries(cells),
    conditionalFormats: sheet.conditionalFormats.filter(
      ({ areas, formula }) => severityOfFormula(String(formula)) === null && !isOwned(areas),
    ),
    validations: sheet.validations.filter(({ areas }) => !isOwned(areas)),
  };
}

/** A formula, or a value: when formulas are calculated is the engine's affair. */
function contentOf([address, { value, formula }]: [string, CellDump]): [string, unknown][] {
  const content = formula ?? value;
  return content === undefined ? [] : [[address, content]];
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+/g;

/** A formula that the user let the add-in write into a column of their own may count on the add-in's columns beside it. */
function withoutBorrowed(cell: CellDump, owned: readonly Area[]): CellDump {
  const areas = (cell.formula?.match(REFERENCE) ?? []).map((words) => parseArea(words.replaceAll("$", "")));
  const borrows = areas.some((area) => area !== null && owned.some((block) => contains(block, area)));
  if (!borrows) return cell;
  return Object.fromEntries(Object.entries(cell).filter(([key]) => key !== "value"));
}

function withoutBorders({ format, ...cell }: CellDump): CellDump {
  const rest = Object.fromEntries(Object.entries(format ?? {}).filter(([name]) => name !== "borders"));
  return Object.keys(rest).length === 0 ? cell : { ...cell, format: rest };
}

function wholeOf(dump: WorkbookDump): unknown {
  const made = madeSheets(dump);
  const names = namesOf(dump).filter(({ scope }) => !made.has(scope));
  const sheets = dump.sheets.filter(({ name }) => !made.has(name));
  return { ...dump, sheets: sheets.map(unordered), names, settings: {} };
}

/** Which of the highlights Excel lists first means nothing. */
function unordered(sheet: SheetDump): SheetDump {
  const isHighlight = ({ formula }: SheetDump["conditionalFormats"][number]): boolean =>
    severityOfFormula(String(formula)) !== null;
  const highlights = sheet.conditionalFormats.filter(isHighlight);
  const others = sheet.conditionalFormats.filter((format) => !isHighlight(format));
  const sorted = highlights.sort((a, b) => String(a.formula).localeCompare(String(b.formula)));
  return { ...sheet, conditionalFormats: [...others, ...sorted] };
}
