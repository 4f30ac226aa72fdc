import { formatCell, parseArea } from "../../../src/domain/grid/address";
import { contains, intersects, isSameArea, lastColumn, lastRow } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import { SheetView } from "../../../src/domain/grid/SheetView";
import type { CorpusBook } from "./CorpusBook";
import { corpusGrids } from "./corpusGrids";
import type { ExpectedBook, ExpectedIndicator, ExpectedTable, TextAtCell } from "./ExpectedBook";

/** What the expected tables claim and the book does not hold, each with its place; none when the two agree. */
export function expectedFaults(book: CorpusBook, expected: ExpectedBook): string[] {
  const views = new Map(corpusGrids(book).map((grid) => [grid.sheetName, new SheetView(grid)]));
  const unknown = [...expected.tables, ...expected.unread].filter(({ sheet }) => !views.has(sheet));
  return [
    ...unknown.map(({ sheet }) => `there is no sheet ${sheet}`),
    ...expected.tables.flatMap((table) => {
      const view = views.get(table.sheet);
      return view ? tableFaults(table, view).map((fault) => `${table.sheet} ${table.area}: ${fault}`) : [];
    }),
    ...samePlaceFaults(expected.tables),
  ];
}

function tableFaults(table: ExpectedTable, view: SheetView): string[] {
  const area = parseArea(table.area);
  if (!area) return ["no area"];
  const { project, budget, goal } = table;
  const named = { project, total: budget.total, fiscal: budget.fiscal, other: budget.other, goal };
  return [
    ...edgeFaults(area, table, view),
    ...headFaults(table, view),
    ...Object.entries(named).flatMap(([name, entry]) => entryFaults(name, entry, area, table, view)),
    ...(table.indicators.length === 0 ? ["no indicators"] : []),
    ...table.indicators.flatMap((row) => indicatorFaults(row, area, view)),
  ];
}

/** Values or merges reach a table's first row, first and last column, and its last row is an indicator's. */
function edgeFaults(area: Area, { layout, indicators }: ExpectedTable, view: SheetView): string[] {
  const edges: readonly (readonly [string, Area])[] = [
    ["first row", { ...area, rowCount: 1 }],
    ["first column", { ...area, columnCount: 1 }],
    ["last column", { ...area, column: lastColumn(area), columnCount: 1 }],
  ];
  // A project of a list takes all columns of the list, whatever it leaves blank.
  const blank = layout === "list" ? [] : edges.filter(([, edge]) => !isTaken(edge, view));
  const isLong =
    layout === "twoBlock" || indicators.some(({ cell }) => parseArea(cell)?.row === lastRow(area));
  return [
    ...blank.map(([name]) => `its ${name} is blank`),
    ...(isLong ? [] : ["its last row is no indicator"]),
  ];
}

/** The view knows merges only as far as there are values. */
function isTaken(edge: Area, view: SheetView): boolean {
  return (
    view.grid.merges.some((merge) => intersects(merge, edge)) ||
    textsIn(edge, view).some((text) => text !== "")
  );
}

function textsIn(area: Area, view: SheetView): string[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    view.text(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)),
  );
}

/** Title and unit are expected without a cell: they must stand somewhere on the sheet. */
function headFaults({ title, unit }: ExpectedTable, view: SheetView): string[] {
  const texts = view.extent ? textsIn(view.extent, view) : [];
  const parts = unit ? [unit.code, unit.name] : [];
  const missing = parts.filter((part) => !texts.some((text) => text.includes(part)));
  return [
    ...(title === null || texts.includes(title) ? [] : [`no cell is the title ${title}`]),
    ...missing.map((part) => `no cell holds ${part} of the unit`),
  ];
}

function entryFaults(
  name: string,
  entry: TextAtCell | null,
  area: Area,
  { layout }: ExpectedTable,
  view: SheetView,
): string[] {
  if (entry === null) return [];
  const [text, cell] = entry;
  const at = parseArea(cell);
  if (!at) return [`${name} has no cell`];
  // The head of a block below another stands with the first block.
  const isOutside = layout !== "twoBlock" && !contains(area, at);
  return [
    ...(isOutside ? [`${name} (${cell}) lies outside`] : []),
    ...cellFaults(name, at, text, view, (shown) => shown === text),
  ];
}

function indicatorFaults(row: ExpectedIndicator, area: Area, view: SheetView): string[] {
  const at = parseArea(row.cell);
  if (!at) return [`${row.cell} is no cell`];
  const { weight, actual, score, reason, levels } = row;
  const [level1, level2, level3] = levels;
  const beside = textsIn({ ...area, row: at.row, rowCount: 1 }, view);
  const missing = [level3, row.description, weight, actual, score, reason].filter(
    (text) => text !== undefined && text !== "" && !beside.includes(text),
  );
  const unheard = [level1, level2].filter(
    (text) => text !== "" && !isNextAbove(text, at, area, view) && text !== bandAbove(at, area, view),
  );
  return [
    ...(contains(area, at) ? [] : [`${row.cell} lies outside`]),
    ...cellFaults("target", at, row.target, view, (shown) => row.target.includes(shown)),
    ...missing.map((text) => `the row of ${row.cell} does not hold ${String(text)}`),
    ...unheard.map((text) => `above ${row.cell} there is no level ${text}`),
  ];
}

/** Whether in some column the text is the first that one meets from the indicator's row upwards. */
function isNextAbove(text: string, { row }: Area, area: Area, view: SheetView): boolean {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  return columns.some((column) => {
    let at = row;
    while (at > area.row && view.isBlank(at, column)) at--;
    return view.text(at, column) === text;
  });
}

/** What stands alone in the nearest such row above: a first level written across the grid. */
function bandAbove({ row }: Area, area: Area, view: SheetView): string | null {
  for (let at = row - 1; at > area.row; at--) {
    const [text, ...others] = new Set(textsIn({ ...area, row: at, rowCount: 1 }, view).filter(Boolean));
    if (text !== undefined && others.length === 0) return text;
  }
  return null;
}

function cellFaults(
  name: string,
  at: Area,
  text: string,
  view: SheetView,
  agrees: (shown: string) => boolean,
): string[] {
  const merge = view.areaAt(at.row, at.column);
  const isFirst = merge.row === at.row && merge.column === at.column;
  const shown = view.text(at.row, at.column);
  return [
    ...(isFirst ? [] : [`${name}: ${formatCell(at)} is inside the merge at ${formatCell(merge)}`]),
    ...(agrees(shown)
      ? []
      : [`${name}: ${formatCell(at)} shows ${JSON.stringify(shown)}, not ${JSON.stringify(text)}`]),
  ];
}

/** No two indicators share a cell; two tables share their area only as blocks beside each other. */
function samePlaceFaults(tables: readonly ExpectedTable[]): string[] {
  const seen = new Set<string>();
  return tables.flatMap(({ sheet, area, layout, indicators }, index) => {
    const cells = indicators.map(({ cell }) => `${sheet}!${cell}`);
    const twice = cells.filter((cell) => seen.has(cell) || !seen.add(cell));
    const own = parseArea(area);
    const others = tables.slice(0, index).filter((other) => other.sheet === sheet);
    const shares = others.some((other) => {
      const theirs = parseArea(other.area);
      return own && theirs && layout !== "twoBlock" && isSameArea(own, theirs);
    });
    return [
      ...twice.map((cell) => `${cell} is two indicators`),
      ...(shares ? [`${sheet} ${area} is two tables`] : []),
    ];
  });
}
