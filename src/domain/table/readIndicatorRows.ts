import { lastColumn, lastRow } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { IndicatorHeader } from "./IndicatorHeader";
import { saysNothing } from "../value/grammar/empty";
import { readOwnCells } from "./evaluationCells";
import type { EvaluationCells } from "./evaluationCells";
import { firstLevelOf } from "./firstLevel";
import { normaliseLabel } from "./label";
import { secondLevelOf } from "./secondLevel";
import type { GridColumns, TextField } from "./TargetTable";
import type { TableView } from "./TableView";

/** One row of the indicator grid before its 指标值 is read. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1: TextField;
  readonly level2: TextField;
  readonly level3: TextField;
  readonly description: TextField;
  readonly target: Cell;
  /** What is filled in at year end, and the weight. */
  readonly entries: EvaluationCells;
}

/** The rows of a grid and where it ends. */
export interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  /** The last row that belongs to the grid; the header's own when it has no rows. */
  readonly lastRow: number;
}

const level1Column = ({ level1, level2, level3 }: GridColumns): number => level1 ?? level2 ?? level3;
const level2Column = ({ level2, level3 }: GridColumns): number => level2 ?? level3;

const FIRST_LEVELS = /^(?:产出|效益|满意度|成本)(?:指标)?$/;

/** Reads downwards from the header until the grid ends. Rows with a level's name and nothing else are unused, not indicators. */
export function readIndicatorRows(view: TableView, header: IndicatorHeader): IndicatorRows {
  const rows: IndicatorRow[] = [];
  let end = header.lastRow;
  const bottom = view.extent ? lastRow(view.extent) : header.row;
  for (let row = header.lastRow + 1; row <= bottom; row++) {
    if (endsGrid(view, header, row)) break;
    const indicator = readRow(view, header, row, rows.at(-1));
    if (isUsed(indicator) && !continuesAbove(indicator)) rows.push(indicator);
    end = row;
  }
  return { rows, lastRow: end };
}

const fieldOf = ({ text, row, column }: Cell): TextField => ({ text, cell: { row, column } });

function readRow(
  view: TableView,
  { columns }: IndicatorHeader,
  row: number,
  above: IndicatorRow | undefined,
): IndicatorRow {
  const level1 = fieldOf(view.cell(row, level1Column(columns)));
  const level2 = fieldOf(view.cell(row, level2Column(columns)));
  const sameLevel1 = isBlank(level1) || (above !== undefined && isSameLevel(level1, above.level1));
  return {
    row,
    // A level that is left blank is the one above, as if the cells were merged.
    level1: isBlank(level1) && above ? above.level1 : level1,
    level2: isBlank(level2) && sameLevel1 && above ? above.level2 : level2,
    level3: fieldOf(view.cell(row, columns.level3)),
    description:
      columns.description === null
        ? { text: "", cell: { row, column: columns.level3 } }
        : fieldOf(view.cell(row, columns.description)),
    target: view.cell(row, columns.target),
    entries: readOwnCells(view, columns, row),
  };
}

const isBlank = (field: { readonly text: string }): boolean => field.text.trim() === "";

/** Written again in each row, or merged over them. */
const isSameLevel = (level: TextField, above: TextField): boolean =>
  normaliseLabel(level.text) === normaliseLabel(above.text);

/** A row whose every cell is blank, or says 无 or a dash, is not used. */
function isUsed({ level1, level3, description, target }: IndicatorRow): boolean {
  const isNamed = !isBlank(level3) && level3.cell.column !== level1.cell.column;
  if (!isNamed && isBlank(description) && isBlank(target)) return false;
  return ![level3, description, target].every(({ text }) => saysNothing(text.trim()));
}

/** The further line of an indicator whose name and value are merged over several: read again, it would count twice. */
function continuesAbove({ row, level3, target }: IndicatorRow): boolean {
  return level3.cell.row < row && target.row < row;
}

/** A line written across the grid, the head of another table, or blank rows that no indicator follows. */
function endsGrid(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { columns } = header;
  const level1 = view.areaAt(row, level1Column(columns));
  const isAcross = level1.row === row && lastColumn(level1) >= level2Column(columns);
  if (isAcross) return !isExecutionRow(view, header, row);
  if (isHeadOfTable(view, header, row) || isFooter(view, header, row)) return true;
  return isOutside(view, header, row) && !goesOn(view, header, row + 1);
}

const EXECUTION = /^(?:项目)?(?:预算|资金)+(?:执行|支出)/;

/** 预算执行率 among the indicators, its name written across the levels, with a value or points of its own. */
function isExecutionRow(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  const own = [columns.target, columns.weight ?? columns.target];
  const isFilled = own.some(
    (column) => view.cell(row, column).column === column && !view.isBlank(row, column),
  );
  return isFilled && EXECUTION.test(normaliseLabel(view.text(row, level1Column(columns))));
}

const FOOTER =
  /^(?:填表|填报|制表|审核|复核|经办|负责|联系|单位负责|单位盖章|盖章|日期|填报日期|备注|附注|注|说明|填表说明|合计|总计|小计|财政部门|主管部门|单位意见)/;

/** What a self-evaluation form sets below its grid. 存在问题整改率 is an indicator's name. */
const CONCLUSION =
  /^(?:总分|总得分|自评总分|自评得分|评价得分|自评等级|评价等级|评价结论|存在问题|改进措施)(?:[:(].*)?$/;

/** 填报人：…, 审核意见, 注：…, 合计: below the grid, beginning in whichever column. */
function isFooter(view: TableView, { firstColumn, columns }: IndicatorHeader, row: number): boolean {
  for (let column = firstColumn; column <= columns.level3; column++) {
    const { text, row: top } = view.cell(row, column);
    const label = normaliseLabel(text);
    // What is merged down beside the grid (绩效指标) says nothing of this row.
    if (label === "" || (top < row && column < level1Column(columns))) continue;
    return (
      top === row &&
      (FOOTER.test(label) || CONCLUSION.test(label)) &&
      firstLevelOf(label) === null &&
      view.isBlank(row, level2Column(columns))
    );
  }
  return false;
}

/** Blank rows that may stand within a grid. */
const MOST_BLANK_ROWS = 3;

/** Whether below a few blank rows the grid goes on: with a row of a known level that has a name and a value. */
function goesOn(view: TableView, header: IndicatorHeader, from: number): boolean {
  const { columns } = header;
  for (let row = from; row < from + MOST_BLANK_ROWS; row++) {
    if (isHeadOfTable(view, header, row) || isFooter(view, header, row)) return false;
    if (isOutside(view, header, row)) continue;
    const level1 = view.text(row, level1Column(columns));
    const isLevel1 = firstLevelOf(level1) !== null;
    if (level1.trim() !== "" && !isLevel1) return false;
    const isKnown = isLevel1 || secondLevelOf(view.text(row, level2Column(columns))) !== null;
    return isKnown && !view.isBlank(row, columns.level3) && !view.isBlank(row, columns.target);
  }
  return false;
}

/** Neither an indicator's own cells nor a level's name stand in the row. */
function isOutside(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { columns } = header;
  const own = [
    columns.level3,
    columns.target,
    ...(columns.description === null ? [] : [columns.description]),
  ];
  if (own.some((column) => !view.isBlank(row, column))) return false;
  return !hasLevelOnly(view, header, row);
}

function isHeadOfTable(view: TableView, { firstColumn, columns }: IndicatorHeader, row: number): boolean {
  return [firstColumn, level1Column(columns)].some((column) => {
    const label = normaliseLabel(view.text(row, column));
    return label === "一级指标" || view.words.fieldRoleOf(label) !== null || /^(?:金额)?单位:/.test(label);
  });
}

function hasLevelOnly(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  const level1 = view.cell(row, level1Column(columns));
  const isLevel = FIRST_LEVELS.test(normaliseLabel(level1.text));
  const continues = level1.row < row && isLevel;
  return continues || isLevel || !view.isBlank(row, level2Column(columns));
}
