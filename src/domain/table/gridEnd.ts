import { lastColumn } from "../grid/Area";
import type { Area } from "../grid/Area";
import { firstLevelOf } from "./firstLevel";
import { isTableTitle } from "./headWords";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import { bandAt, level1Column, level2Column, namesFirstLevel } from "./levelBand";
import { namesBlock } from "./periodWords";
import { secondLevelOf } from "./secondLevel";
import type { GridColumns } from "./TargetTable";
import type { TableView } from "./TableView";

/** What a row is to the grid: a row of it, a first level over the next ones, one to pass over (a list's 小计, a repeated header), or the first behind its end. */
export type GridRow = "inside" | "band" | "skipped" | "end";

/** A line written across the grid, the head of another table, or blank rows that no indicator follows, end it. */
export function gridRowAt(view: TableView, header: IndicatorHeader, row: number): GridRow {
  if (bandAt(view, header, row)) return "band";
  const isList = header.fieldColumns.size > 0;
  const isRepeated = repeatsHeader(view, header, row);
  if (!isRepeated && !endsGrid(view, header, row)) return "inside";
  const isPassedOver = isRepeated || isSubtotal(view, header, row) || isConclusion(view, header, row);
  if (!isList && !isPassedOver) return "end";
  return goesOn(view, header, row + 1) ? "skipped" : "end";
}

/** The header again, as no vocabulary knows it: one that the user pointed at, or without 一级指标. */
function repeatsHeader(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { columns, lastRow } = header;
  return (
    [columns.level3, columns.target].every(
      (column) => view.text(row, column) === view.text(lastRow, column) && !view.isBlank(row, column),
    ) && !isHeadOfTable(view, header, row)
  );
}

function endsGrid(view: TableView, header: IndicatorHeader, row: number): boolean {
  if (isAcross(view, header, row)) return !isExecutionRow(view, header, row);
  if (isNoRow(view, header, row)) return true;
  return isOutside(view, header, row) && !goesOn(view, header, row + 1);
}

/** The head of another table, or what stands below a grid. */
function isNoRow(view: TableView, header: IndicatorHeader, row: number): boolean {
  return (
    isHeadOfTable(view, header, row) ||
    isFooter(view, header, row) ||
    isTextLine(view, header, row) ||
    isConclusion(view, header, row)
  );
}

/** Written over the levels, as no row of the grid is. */
function isAcross(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  const column = level1Column(columns);
  const merge = view.mergeAt(row, column);
  if (merge && (merge.row !== row || isWideLevel(view, columns, row, merge))) return false;
  const next = columns.level1 === null ? columns.level3 : level2Column(columns);
  return (merge ? lastColumn(merge) : column) >= next;
}

/** 满意度指标 merged over 一级指标 and 二级指标, with an indicator beside it. */
function isWideLevel(view: TableView, { level3, target }: GridColumns, row: number, merge: Area): boolean {
  const isFree = lastColumn(merge) < Math.min(level3, target);
  const isLevel = namesFirstLevel(normaliseLabel(view.text(row, merge.column)));
  return isFree && isLevel && !view.isBlank(row, level3) && !view.isBlank(row, target);
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

/** What cannot be a level's name, whatever stands beside it: 填报人：张三 | 联系电话：… */
const SIGNATURE =
  /^(?:填表|填报|制表|审核|复核|经办|负责|联系|分管|主管|财务|单位|项目)[\p{Script=Han}()]{0,10}(?:人|日期|时间|电话|领导|签字|签章|盖章|意见)(?:[\p{Script=Han}()]{0,6}:|$)/u;

const SUBTOTAL = /^(?:产出|效益|满意度|成本)?(?:指标)?小计(?:\([^()]*\))?:?$/;

/** 小计 below the indicators of one level: the next level's follow. */
function isSubtotal(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  return SUBTOTAL.test(normaliseLabel(view.text(row, level1Column(columns))));
}

const isFooterWord = (label: string): boolean => FOOTER.test(label) || CONCLUSION.test(label);

/** 填报人：…, 审核意见, 注：…, 合计: below the grid, beginning in whichever column. */
function isFooter(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { firstColumn, columns, fieldColumns } = header;
  for (let column = firstColumn; column <= columns.level3; column++) {
    const label = normaliseLabel(view.text(row, column));
    const isMergedDown = view.topOf(row, column) < row;
    // What is merged down beside the grid (绩效指标) says nothing of this row.
    if (label === "" || (isMergedDown && column < level1Column(columns))) continue;
    if (isMergedDown) return false;
    // In a list a project's name may begin with any word.
    const isFree =
      fieldColumns.size === 0 || (view.isBlank(row, columns.target) && view.isBlank(row, columns.level3));
    if (!isFree || firstLevelOf(label) !== null || isName(view, columns, row, column)) return false;
    return SIGNATURE.test(label) || (isFooterWord(label) && standsAlone(view, columns, row, column));
  }
  return false;
}

/** 备注 or 存在问题 with its text written over the cells of an indicator's name and value. */
function isTextLine(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  if (view.leftOf(row, columns.target) > columns.level3) return false;
  const label = view.cell(row, level1Column(columns));
  const isLevel = firstLevelOf(label.text) !== null || secondLevelOf(label.text) !== null;
  return label.row === row && label.text.trim() !== "" && !isLevel;
}

/** 得分合计, 等级, 总体评价 with what it is behind it: a word of nobody's level, and no name beside it. */
function isConclusion(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { columns } = header;
  const { level1, level2, level3 } = columns;
  if (level1 === null || level2 === null || !view.isBlank(row, level2) || !view.isBlank(row, level3))
    return false;
  const label = view.cell(row, level1);
  if (label.row !== row || label.text.trim() === "" || firstLevelOf(label.text) !== null) return false;
  if (isHeadOfTable(view, header, row) || isFooter(view, header, row)) return false;
  return !view.isBlank(row, columns.target) && !EXECUTION.test(normaliseLabel(label.text));
}

/** Below levels that are written once stands 项目完成时间 or 审核报告数量 as the first word of its row, with a value beside it. */
function isName(view: TableView, { level3, target }: GridColumns, row: number, column: number): boolean {
  return column === level3 && !view.isBlank(row, target);
}

/** Whether no 二级指标 stands beside a footer's word. Where there is no 一级指标, the word stands in the column of the 二级指标. */
function standsAlone(view: TableView, columns: GridColumns, row: number, column: number): boolean {
  const level2 = level2Column(columns);
  if (view.isBlank(row, level2)) return true;
  return column === level2 && (columns.level1 === null || view.isBlank(row, columns.level3));
}

/** Blank rows that may stand within a grid. */
const MOST_BLANK_ROWS = 3;

/** Whether below a few blank rows the grid goes on: with a row of a known level that has a name and a value. */
function goesOn(view: TableView, header: IndicatorHeader, from: number): boolean {
  const { columns } = header;
  for (let row = from; row < from + MOST_BLANK_ROWS; row++) {
    if (bandAt(view, header, row)) continue;
    if (isAcross(view, header, row)) return isExecutionRow(view, header, row);
    if (isNoRow(view, header, row)) return false;
    const isProject = namesProject(view, header, row);
    const isBare = view.isBlank(row, columns.level3) && view.isBlank(row, columns.target);
    const level1 = view.text(row, level1Column(columns));
    const isUnused = isBare && (isProject || firstLevelOf(level1) !== null);
    if (isOutside(view, header, row) || isUnused) continue;
    const isLevel1 = firstLevelOf(level1) !== null || columns.level1 === null || isProject;
    if (level1.trim() !== "" && !isLevel1) return false;
    const isLevel2 = secondLevelOf(view.text(row, level2Column(columns))) !== null;
    const filled = [columns.level3, columns.target].filter((column) => !view.isBlank(row, column)).length;
    // Below a level that is known a value still blank is an indicator's that lacks it, and ends nothing.
    const isCertain = firstLevelOf(level1) !== null || isLevel2 || isProject;
    return isCertain ? filled > 0 : isLevel1 && filled === 2;
  }
  return false;
}

/** Neither an indicator's own cells, nor a level's name, nor in a list a project's stand in the row. */
export function isOutside(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { columns } = header;
  const { level3, target, description } = columns;
  if (!view.isBlank(row, level3) || !view.isBlank(row, target)) return false;
  if (description !== null && !view.isBlank(row, description)) return false;
  return !namesProject(view, header, row) && !hasLevelOnly(view, header, row);
}

/** Whether in a list the name of a project begins in a row. */
function namesProject(view: TableView, { fieldColumns }: IndicatorHeader, row: number): boolean {
  const project = fieldColumns.get("project")?.column ?? null;
  return project !== null && view.topOf(row, project) === row && !view.isBlank(row, project);
}

function isHeadOfTable(view: TableView, header: IndicatorHeader, row: number): boolean {
  const { firstColumn, columns } = header;
  const level1 = level1Column(columns);
  if (headsTable(view, columns, row, firstColumn)) return !isSideOfBlock(view, header, row);
  return level1 !== firstColumn && headsTable(view, columns, row, level1);
}

/** 年度绩效目标 beside the indicators of the second block, as no label of a head has them. */
function isSideOfBlock(view: TableView, { sideColumn, columns }: IndicatorHeader, row: number): boolean {
  if (sideColumn === null || !namesBlock(view.text(row, sideColumn))) return false;
  const isLevel = namesFirstLevel(normaliseLabel(view.text(row, level1Column(columns))));
  return isLevel && !view.isBlank(row, columns.level3) && !view.isBlank(row, columns.target);
}

function headsTable(view: TableView, columns: GridColumns, row: number, column: number): boolean {
  if (view.topOf(row, column) !== row) return false;
  const text = view.text(row, column);
  const label = normaliseLabel(text);
  if (label === "") return false;
  const role = view.words.headerRolesOf(text)[0];
  if (role === "level1" || (role === "level2" && columns.level1 === null)) return true;
  if (view.words.fieldRoleOf(label) !== null || /^(?:金额)?单位:/.test(label)) return true;
  return isTableTitle(label) && view.isBlank(row, columns.level3) && view.isBlank(row, columns.target);
}

function hasLevelOnly(view: TableView, { columns }: IndicatorHeader, row: number): boolean {
  const isLevel = namesFirstLevel(normaliseLabel(view.text(row, level1Column(columns))));
  return isLevel || !view.isBlank(row, level2Column(columns));
}
