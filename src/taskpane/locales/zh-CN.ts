import { diagnosisZhCN } from "./diagnosis.zh-CN";
import { evaluationZhCN } from "./evaluation.zh-CN";
import { formsZhCN } from "./forms.zh-CN";
import { importZhCN } from "./import.zh-CN";
import { mendingZhCN } from "./mending.zh-CN";
import { newTableZhCN } from "./newTable.zh-CN";
import { settingsViewZhCN } from "./settingsView.zh-CN";
import { startZhCN } from "./start.zh-CN";

/** Every text of the pane in simplified Chinese: the first language, and the measure of what the others must have. */
export const zhCN = {
  ...startZhCN,

  checkAgain: "重新校验",
  checkedAt: (time: string) => `${time} 已校验`,
  incomplete: "未完成",
  cancel: "取消",
  cancelling: "正在取消…",
  close: "关闭",
  back: "返回",

  progress: {
    starting: "正在准备…",
    reading: (done: number, total: number) => `正在读取 ${done} / ${total} 张工作表`,
    checking: (done: number, total: number) => `正在校验 ${done} / ${total} 张表`,
    writing: (done: number, total: number) => `正在写入 ${done} / ${total} 张工作表`,
    word: {
      reading: (done: number, total: number) => `正在读取 ${done} / ${total} 个表格`,
      checking: (done: number, total: number) => `正在识别 ${done} / ${total} 个表格`,
    },
  },

  severity: { error: "错误", warning: "警告", info: "提示" },
  standing: { error: "错误", warning: "警告", info: "提示", clean: "通过", unknown: "未校验完" },
  severityCount: (count: number, severity: string) => `${count} ${severity}`,
  filterBySeverity: (count: number, severity: string) => `只看${severity}，共 ${count} 条`,
  size: (tables: number, indicators: number) => `${tables} 张表 · ${indicators} 行指标`,
  search: "项目、规则、文字",
  searchLabel: "搜索项目、规则或文字",
  clearSearch: "清空搜索",
  clearFilter: "显示全部",
  noMatch: "没有符合筛选条件的结果。",
  filtered: (shown: number, total: number) => `筛选出 ${shown} / ${total} 张表`,
  filteredBy: (filter: string) => `筛选：${filter}`,
  sortWorstFirst: "按严重程度重排",

  tables: "目标表列表",
  openTable: (name: string) => `打开 ${name}`,
  budget: "预算",
  cost: "成本",
  gap: "缺口",
  excess: "超出",
  equal: "相符",
  notReconciled: "无法核对",
  shortBy: (amount: string, unit: string) => `缺 ${amount} ${unit}`,
  overBy: (amount: string, unit: string) => `超 ${amount} ${unit}`,
  money: (amount: string, unit: string) => `${amount} ${unit}`,
  costOfBudget: (cost: string, budget: string, unit: string) => `成本 ${cost}，预算 ${budget} ${unit}`,
  noBudget: "无预算数",
  noCost: "无成本指标",
  gapDetail: (amount: string, unit: string, percent: string | null) =>
    `缺口 ${amount} ${unit}${percent === null ? "" : `（${percent}%）`}未落实到成本`,
  excessDetail: (amount: string, unit: string, percent: string | null) =>
    `成本超出预算 ${amount} ${unit}${percent === null ? "" : `（${percent}%）`}`,
  equalDetail: "成本与预算相符",
  noBudgetDetail: "没有可读的预算数，无法与成本核对",
  noCostDetail: "没有可计入的成本指标，无法与预算核对",

  findingsOf: (name: string) => `${name} 的校验结果`,
  noFindings: "没有发现问题。",
  noFindingsShown: "筛选条件下没有结果。",
  group: (severity: string, count: number) => `${severity} ${count}`,
  ignored: (count: number) => `已忽略 ${count}`,
  filterIgnored: (count: number) => `只看已忽略，共 ${count} 条`,
  ignoredOnly: "已忽略",
  wholeTable: "整表",
  indicatorRow: (number: number, name: string) =>
    name === "" ? `第 ${number} 行指标` : `第 ${number} 行 · ${name}`,
  found: "现为",
  expected: "应为",
  mend: "怎么改",
  locate: "定位",
  locateAt: (address: string) => `定位到单元格 ${address}`,
  explain: "说明",
  why: "为什么",
  fails: "不通过的例子",
  passes: "通过的例子",
  basis: "依据",
  previousFinding: "上一条（Alt+↑）",
  nextFinding: "下一条（Alt+↓）",
  ruleFailed: (rule: string, table: string) => `规则 ${rule} 在“${table}”上运行出错，该项未校验。`,
  rulesFailed: (count: number) => `${count} 项规则运行出错，相应内容未校验。`,

  writeBack: "写回校验列",
  report: {
    make: "生成校验报告",
    made: (sheet: string) => `已生成工作表“${sheet}”。`,
    madeAgain: (sheet: string) => `工作表“${sheet}”已重新生成。`,
    leftToUser: (before: string, sheet: string) =>
      `“${before}”里有后来填写的内容，未改动；新报告在工作表“${sheet}”。`,
    chartProblem: (detail: string) => `图表未能画出（${detail}），表中数据完整，可稍后重新生成。`,
    printProblem: (detail: string) => `打印格式未能设置（${detail}），请打印前自行检查。`,
  },
  clearMarks: "清除校验标记",
  preview: {
    writeBack: "写回校验列",
    clear: "清除校验标记",
    fix: "修改单元格",
    safeFixes: "全部安全修改",
    extent: (cells: number, sheets: number) => `将改动 ${sheets} 张工作表的 ${cells} 个单元格。`,
    highlights: (areas: number) => `设置 ${areas} 处底色标记。`,
    noHighlights: "去掉底色标记。",
    sheet: (name: string, cells: number) => `${name} · ${cells} 个单元格`,
    blockAdded: (area: string) => `新增校验区域 ${area}`,
    blockRemoved: (area: string) => `移除校验区域 ${area}`,
    blockResized: (before: string, after: string) => `校验区域由 ${before} 改为 ${after}`,
    highlighted: (areas: number) => `底色标记 ${areas} 处`,
    highlightsRemoved: (areas: number) => `去掉底色标记 ${areas} 处`,
    blank: "（空）",
    change: (address: string, before: string, after: string) => `${address}：${before} 改为 ${after}`,
    changes: "将要改动的单元格",
    apply: "写入",
    applyClear: "清除",
    applyFix: "修改",
    safety: "其他单元格、公式和格式不受影响，写入后可以撤销。",
  },
  written: {
    writeBack: (cells: number) => `已写入 ${cells} 个单元格`,
    clear: (cells: number) => `已清除标记，改动 ${cells} 个单元格`,
    fix: (cells: number) => `已修改 ${cells} 个单元格`,
    safeFixes: (cells: number) => `已修改 ${cells} 个单元格`,
    undo: "撤销本次写入",
    undone: (cells: number) => `已撤销，恢复 ${cells} 个单元格`,
    undoneBut: (cells: number, places: string, count: number) =>
      `已撤销，恢复 ${cells} 个单元格；写入之后又改动或移动过的 ${count} 处保持现状，没有恢复：${places}。`,
    undoLeft: "请逐处核对；校验列可用“清除校验标记”去掉",
    undoFollows: "其中的列原来旁边的行列已经移动：改回原样后，再点一次“撤销本次写入”即可恢复",
    nothing: "没有变化，未写入任何内容。",
    nothingToClear: "没有校验标记，未改动任何内容。",
  },
  cancelled: {
    check: "已取消校验，结果不完整。",
    other: "已取消，未写入任何内容。",
  },

  stale: "内容已修改",
  blank: "工作簿没有内容。请打开含有绩效目标表的工作簿，再重新校验。",
  noTable: "没有识别到绩效目标表。",
  whyNoTable: "为什么没识别",
  noTableReason:
    "目标表要有表头行，依次写明“一级指标、二级指标、三级指标”和“指标值”，表头上方写有“项目名称”“预算数”等。叫法不同的，请指认表头；隐藏的工作表也会读取。",
  sheetsRead: (count: number) => `已读取 ${count} 张工作表：`,

  problem: {
    protectedSheet: (sheets: string) =>
      `工作表“${sheets}”受保护，未写入任何内容。请在“审阅”选项卡中撤消工作表保护，再重试。`,
    protectedWorkbook:
      "工作簿的结构受保护，不能新建工作表，未写入任何内容。请在“审阅”选项卡中撤消保护工作簿，再重试。",
    busy: "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑，再重试。",
    changed: (places: string) =>
      `读取之后内容又有修改${places === "" ? "" : `（${places}）`}，未写入任何内容。请重新校验。`,
    sheetMissing: (places: string) => `工作表${places === "" ? "" : `“${places}”`}已不存在。请重新校验。`,
    tooLarge: (places: string) =>
      `内容超出 Excel 一次能处理的大小${places === "" ? "" : `（${places}）`}，未写入任何内容。请删除远离表格的零散内容，或拆分工作簿后重试。`,
    cancelled: "已取消。",
    disconnected: (detail: string) =>
      `与 Excel 的连接中断，未写入任何内容。请检查网络，待 Excel 恢复后重试。（${detail}）`,
    spilled: (places: string) =>
      `${places} 被动态数组公式的结果占用，写入会使该公式变成 #SPILL!（溢出）错误，未写入任何内容。请移开该公式，或把它的结果粘贴为数值，再重试。`,
    refused: (detail: string) =>
      `Excel 不允许这样改动：所写的单元格与合并单元格、筛选、表格、数据透视表或数组公式冲突，未写入任何内容。请先取消筛选或移开这些内容，再重试。（${detail}）`,
    halfWritten: (places: string, detail: string) =>
      `写入中断，未能全部恢复。以下位置可能已改动：${places}。请等 Excel 恢复后点“撤销”还原，再重试。（${detail}）`,
    unfinished: (places: string, detail: string) =>
      `写入中断，没有得到 Excel 的回答。以下内容可能只做了一半：${places}。请等 Excel 恢复后重试，会重新做完整。（${detail}）`,
    hostFailed: (detail: string) =>
      `Excel 未能完成操作，未写入任何内容：${detail}。请重试；仍然失败时，请保存并重新打开工作簿。`,
    followEdits: (detail: string) => `无法得知表格的后续修改，请在修改后手动重新校验：${detail}`,
    preferences: (detail: string) => `设置未能读取或保存：${detail}`,
    separator: "、",
  },

  diagnosis: diagnosisZhCN,
  evaluation: evaluationZhCN,
  forms: formsZhCN,
  importFromWord: "从 Word 导入…",
  importing: importZhCN,
  mending: mendingZhCN,
  newTable: newTableZhCN,
  settingsView: settingsViewZhCN,
  autoWriteBack: "校验后自动写回",
  autoWriteBackHint: "校验后不经预览，直接写回校验列，可撤销",

  dialog: {
    title: "校验结果",
    openPane: "详情请打开“绩效”选项卡中的面板。",
  },
};

/** The texts of one language. */
export type Messages = typeof zhCN;
