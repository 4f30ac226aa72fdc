import { lastColumn } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { HeadCell } from "./HeadCell";
import { isFundsHeading, isFundsLabel } from "./headerSynonyms";
import { normaliseLabel } from "./label";
import type { TableView } from "./TableView";

/** Columns that a merge undone may have left blank between a label and what it introduces. */
const WIDEST_GAP = 2;

/**
 * The cell that says what a label introduces: the one right of it. Where that is blank and the label is not merged itself,
 * a text a little further on counts, unless it is a label or stands right of one.
 * @param right the last column of the head
 */
export function valueBeside(view: TableView, label: HeadCell, right: number): Cell {
  const beside = view.cell(label.row, lastColumn(label.area) + 1);
  if (beside.text.trim() !== "" || view.areaAt(beside.row, beside.column).columnCount > 1) return beside;
  for (let column = beside.column + 1; column <= Math.min(right, beside.column + WIDEST_GAP); column++) {
    const cell = view.cell(label.row, column);
    if (cell.text.trim() === "") continue;
    return isLabel(view, cell) ? beside : cell;
  }
  return beside;
}

/** Labels of what the add-in does not read. */
const OTHER_LABEL =
  /^(?:项目)?(?:编码|代码|编号|属性|类型|类别|性质|负责人|联系人|联系电话|(?:实施)?(?:期限|周期)|起止时间)$/;

function isLabel(view: TableView, { text }: Cell): boolean {
  const label = normaliseLabel(text);
  const isKnown = view.words.fieldRoleOf(label) !== null || isFundsLabel(label) || isFundsHeading(label);
  return isKnown || OTHER_LABEL.test(label) || /:$/.test(label) || /^(?:金额)?单位:/.test(label);
}
