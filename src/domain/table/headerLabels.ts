import type { EvaluationRole } from "./TargetTable";

/** What a column of the indicator grid holds. */
export type ColumnRole =
  "level1" | "level2" | "level3" | "description" | "target" | "operator" | "measure" | EvaluationRole;

/** Anything that a header of the grid may name: in a list form also the fields that elsewhere stand in the head. */
export type HeaderRole = ColumnRole | FieldRole;

/** Words of the unit's own for headers, beside the known ones; a setting. */
export type HeaderWords = Readonly<Partial<Record<HeaderRole, readonly string[]>>>;

/** The words that head each column (domain.md §1); compared by `normaliseLabel`. */
export const COLUMN_LABELS: Readonly<Record<ColumnRole, readonly string[]>> = {
  level1: ["一级指标", "一级指标名称", "一级绩效指标", "指标一级", "一级"],
  level2: ["二级指标", "二级指标名称", "二级绩效指标", "指标二级", "二级"],
  level3: [
    "三级指标",
    "三级指标名称",
    "三级绩效指标",
    "指标三级",
    "三级",
    "指标内容",
    "具体指标",
    "绩效指标",
    "绩效指标名称",
    "指标名称",
  ],
  description: [
    "绩效指标描述",
    "指标描述",
    "指标解释",
    "指标说明",
    "指标释义",
    "绩效指标说明",
    "绩效指标解释",
    "三级指标描述",
    "三级指标解释",
    "描述",
  ],
  target: [
    "指标值",
    "年度指标值",
    "目标值",
    "年初目标值",
    "年度目标值",
    "全年目标值",
    "绩效指标值",
    "绩效目标值",
    "年度绩效指标值",
    "指标目标值",
    "预期指标值",
    "预期目标值",
    "年初指标值",
    "计划指标值",
    "计划完成值",
    "计划值",
    "预期值",
    "指标数值",
    "目标数值",
    "指标值及单位",
    "目标值及单位",
    "指标值/单位",
    "目标值/单位",
    "本年指标值",
    "本年目标值",
    "年初设定目标值",
    "年初设定指标值",
  ],
  operator: [
    "指标性质",
    "绩效指标性质",
    "性质",
    "指标方向",
    "算符",
    "运算符",
    "运算符号",
    "计算符号",
    "比较符号",
    "关系符",
    "关系符号",
    "符号",
  ],
  measure: ["度量单位", "绩效度量单位", "计量单位", "绩效指标度量单位", "指标单位", "指标值单位", "数值单位"],
  weight: ["权重", "分值", "分值权重", "权重分值", "指标权重", "指标分值", "标准分值", "标准分"],
  actual: [
    "实际完成值",
    "全年实际值",
    "完成值",
    "指标实际完成值",
    "实际值",
    "实际完成指标值",
    "指标完成值",
    "全年实际完成值",
    "全年完成值",
    "年度实际完成值",
    "年度实际值",
    "实际完成数",
    "自评完成值",
    "年度完成值",
    "实际完成",
    "实际完成情况",
    "指标完成情况",
    "完成情况",
  ],
  rate: ["完成率", "指标完成率", "实际完成率", "目标完成率", "完成比例"],
  score: ["得分", "指标得分", "自评得分", "自评分", "自评分数", "实际得分", "评分"],
  deviation: ["偏差率", "偏离度", "偏离率", "偏差度", "偏差"],
  reason: [
    "偏差原因分析及改进措施",
    "偏差原因分析",
    "未完成原因分析",
    "偏差原因",
    "原因",
    "原因分析",
    "原因说明",
  ],
};

/** A field of the head of a table. */
export type FieldRole =
  | "project"
  | "unit"
  | "unitCode"
  | "department"
  | "total"
  | "fiscal"
  | "carriedOver"
  | "other"
  | "executed"
  | "goal"
  | "achievement";

/** The words that stand before each field of the head. */
export const FIELD_LABELS: Readonly<Record<FieldRole, readonly string[]>> = {
  project: ["项目名称", "项目支出名称", "预算项目名称"],
  unit: [
    "实施单位",
    "项目实施单位",
    "项目单位",
    "单位名称",
    "预算单位",
    "预算单位名称",
    "填报单位",
    "申报单位",
    "编制单位",
  ],
  unitCode: [
    "单位代码",
    "单位编码",
    "预算单位代码",
    "预算单位编码",
    "项目单位代码",
    "项目单位编码",
    "实施单位代码",
  ],
  department: ["主管部门及代码", "主管部门", "项目主管部门", "主管单位"],
  total: [
    "预算数",
    "预算金额",
    "预算总额",
    "项目预算",
    "年初预算",
    "年初预算数",
    "全年预算数",
    "调整后预算数",
    "资金总额",
    "年度资金总额",
    "项目资金总额",
    "项目预算数",
    "项目预算金额",
    "年度预算金额",
    "预算资金总额",
  ],
  fiscal: [
    "财政资金",
    "财政性资金",
    "财政拨款",
    "财政拨款资金",
    "当年财政拨款",
    "本年财政拨款",
    "年度财政拨款",
    "一般公共预算",
    "一般公共预算拨款",
    "一般公共预算资金",
  ],
  carriedOver: ["上年结转资金", "上年结转", "结转资金", "上年结转结余资金", "上年结转结余"],
  other: ["其他资金", "其它资金", "自有资金", "单位自有资金", "单位资金"],
  executed: ["全年执行数", "预算执行数", "执行数", "实际执行数"],
  goal: [
    "绩效目标",
    "总体绩效目标",
    "总体目标",
    "年度绩效目标",
    "年度总体目标",
    "年度目标",
    "预期目标",
    "项目年度目标",
    "年初设定目标",
    "年初目标",
  ],
  achievement: [
    "实际完成情况",
    "全年实际完成情况",
    "目标实际完成情况",
    "年度目标完成情况",
    "年度总体目标完成情况",
    "总体目标完成情况",
    "目标完成情况",
    "年度完成情况",
    "全年完成情况",
    "完成情况",
  ],
};

/** Words that mean something only as a column's header, and then, the first first, one of several things: its cells tell. */
export const HEADER_ONLY: Readonly<Record<string, readonly HeaderRole[]>> = {
  单位: ["measure", "unit"],
  部门: ["department"],
  项目: ["project"],
  预算: ["total"],
  金额: ["total"],
  项目资金: ["total"],
  预算资金: ["total"],
  绩效目标: ["goal", "target"],
  年度目标: ["goal", "target"],
  年度绩效目标: ["goal", "target"],
  预期目标: ["goal", "target"],
  年初目标: ["target", "goal"],
  目标: ["goal", "target"],
  实际完成情况: ["actual", "achievement"],
  完成情况: ["actual", "achievement"],
  全年完成情况: ["actual", "achievement"],
  全年实际完成情况: ["actual", "achievement"],
  年度完成情况: ["actual", "achievement"],
  指标: ["level3"],
  分数: ["weight", "score"],
};

/** Every header and label that the add-in knows, by what it says. */
export const HEADER_LABELS: Readonly<Record<HeaderRole, readonly string[]>> = {
  ...COLUMN_LABELS,
  ...FIELD_LABELS,
};
