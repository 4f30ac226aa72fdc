/** The texts of 汇总 in simplified Chinese: they are loaded when it is first opened. */
export const overviewZhCN = {
  list: "项目汇总",
  columns: {
    project: "项目",
    gap: "差额",
    errors: "错误",
    warnings: "警告",
    infos: "提示",
    budget: "预算",
    cost: "成本",
    score: "得分",
    grade: "等级",
    unit: "单位",
  },
  columnIn: (column: string, unit: string) => `${column}（${unit}）`,
  search: "项目、单位、工作表",
  searchLabel: "在汇总里搜索项目、单位或工作表",
  clearSearch: "清空搜索",
  noMatch: "没有符合的项目。",
  totals: "合计",
  projects: (shown: number, all: number) =>
    shown === all ? `${all} 个项目，` : `筛选出 ${shown} / ${all} 个项目，`,
  money: (budget: string, cost: string, unit: string) => `预算 ${budget}，成本 ${cost} ${unit}`,
  gaps: (short: string, over: string, unit: string) => `缺口 ${short}，超出 ${over} ${unit}`,
  unreconciled: (count: number) => `，${count} 个无法核对`,
  findings: (errors: number, warnings: number, infos: number) =>
    `错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  noScore: "，还没有评完的项目",
  scored: (finished: number, mean: string) => `，已评 ${finished} 个，平均 ${mean} 分`,
  equal: "相符",
  notReconciled: "无法核对",
  short: (amount: string) => `缺 ${amount}`,
  over: (amount: string) => `超 ${amount}`,
  copy: "复制",
  copyHint: "复制此表，可粘贴到其他工作表",
  copied: (projects: number) => `已复制 ${projects} 行`,
  copyRefused: "不能直接复制，请选中下面的文字复制",
  copyText: "汇总表的文字",
};

/** The texts of 汇总 in one language. */
export type OverviewMessages = typeof overviewZhCN;
