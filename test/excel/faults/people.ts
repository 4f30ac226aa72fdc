import type { ExcelInNode } from "../../../workbench/node/open-in-node";

/** Somebody at work in the workbook, another user or another window, while the add-in does something. */
export interface PeopleFault {
  readonly id: string;
  readonly title: string;
  act(excel: ExcelInNode): void | Promise<void>;
}

const first = ({ engine }: ExcelInNode) => {
  const [sheet] = engine.sheets();
  if (!sheet) throw new Error("The book has two sheets.");
  return sheet;
};

export const PEOPLE_FAULTS: readonly PeopleFault[] = [
  {
    id: "edited",
    title: "表中单元格被改",
    act: (excel) => first(excel).write([{ row: 9, column: 4, cell: { v: "≤58万元" } }]),
  },
  {
    id: "filled",
    title: "要写的单元格被占用",
    act: (excel) => first(excel).write([{ row: 9, column: 7, cell: { v: "抢先写的" } }]),
  },
  { id: "rowInserted", title: "上方插入一行", act: (excel) => void first(excel).facade.insertRows(8, 1) },
  {
    id: "columnInserted",
    title: "左侧插入一列",
    act: (excel) => void first(excel).facade.insertColumns(0, 1),
  },
  { id: "renamed", title: "工作表改名", act: (excel) => void first(excel).facade.setName("改名后的表") },
  {
    id: "deleted",
    title: "工作表被删除",
    act: ({ engine }) => {
      const [sheet] = engine.sheets();
      if (sheet) engine.deleteSheet(sheet);
    },
  },
  {
    id: "protected",
    title: "工作表被保护",
    act: (excel) => void (excel.engine.record.protection[first(excel).id] = { options: {} }),
  },
];

/** The same, in the moment between the look at the sheets and the writing. */
export const BETWEEN: readonly PeopleFault[] = PEOPLE_FAULTS.filter(({ id }) =>
  ["edited", "filled"].includes(id),
).map(({ id, title, act }) => ({ id: `${id}Between`, title: `核对与写入之间${title}`, act }));
