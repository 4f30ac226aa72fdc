/** Texts of 新建空白表 in simplified Chinese. */
export const newTableZhCN = {
  open: "新建空白表…",
  title: "新建空白表",
  form: "表式",
  forms: {
    seed: { name: "绩效目标表", hint: "指标值写一格，附指标描述（天津等地）" },
    selfEvaluation: { name: "绩效自评表", hint: "财政部样式：预算执行、分值、得分" },
    splitValue: {
      name: "绩效目标表（指标值分列）",
      hint: "性质、数值、单位各一栏（四川等地）",
    },
    list: { name: "绩效目标一览表", hint: "多个项目在一张表上，一行一条指标" },
    twoBlock: { name: "绩效目标申报表", hint: "财政部样式：中期和年度指标左右并列" },
  },
  project: "项目名称",
  projectHint: "可不填，以后在表中填写",
  unitCode: "单位代码",
  unitName: "单位名称",
  year: "年度",
  moneyUnit: "金额单位",
  projects: "项目个数",
  rows: (count: number) => `各类指标的行数（共 ${count} 行）`,
  rowsUnread: "各类指标的行数",
  rowsOf: (level: string) => `${level}的行数`,
  invalid: {
    year: "请填四位数的年度，如 2025。",
    rows: "每类请填 0 到 20 的整数，合计至少 1 行。",
    projects: "请填 1 到 50 的整数。",
  },
  preview: (sheet: string, rows: number) =>
    `将在最后新建工作表“${sheet}”，含 ${rows} 行指标，已有的工作表不受影响。`,
  levelRows: (level: string, rows: number) => `${level} ${rows} 行`,
  perGrid: {
    list: (projects: number) => `${projects} 个项目，每个项目：`,
    twoBlock: "中期、年度左右并列，各：",
  },
  choices: "一级、二级指标可从下拉列表选择；没用到的行留空即可，校验时不算错误。",
  make: "新建",
  made: (sheet: string) => `已新建工作表“${sheet}”。填好后按“一键校验”核对。`,
};

export type NewTableMessages = typeof newTableZhCN;
