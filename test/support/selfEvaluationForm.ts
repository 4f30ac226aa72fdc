import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** The Ministry's 项目支出绩效自评表 as units fill it in: columns A to I, 总分 in its last row. */
export const SELF_EVALUATION_ROWS: readonly (readonly TestCell[])[] = [
  ["项目支出绩效自评表"],
  ["（2024年度）"],
  ["项目名称", "2024统计安全及服务保障经费"],
  ["主管部门", "天津市统计局", null, null, "实施单位", "349101天津市统计局财务处"],
  [
    "项目资金\n（万元）",
    null,
    "年初\n预算数",
    null,
    "全年\n预算数",
    "全年\n执行数",
    "分值",
    "执行率",
    "得分",
  ],
  [
    null,
    "年度资金总额：",
    70,
    null,
    66.92,
    { value: 64.5, numberFormat: "0.00", text: "64.50" },
    10,
    { value: 0.963837, numberFormat: "0.00%", text: "96.38%", formula: "=F6/E6" },
    9.64,
  ],
  [null, "其中：当年财政拨款", 65, null, 61.92, "59.50", "—", "96.09%", "—"],
  [null, "　　　上年结转资金", null, null, null, null, "—", null, "—"],
  [null, "　　　其他资金", 5, null, 5, 5, "—", "100%", "—"],
  ["年度\n总体\n目标", "预期目标", null, null, null, "实际完成情况"],
  [
    null,
    "对办公大楼消防、电力、电梯设施进行检修保养，保障全局安全运行。",
    null,
    null,
    null,
    "全年完成消防检测1次、变电站检测1次、电梯维保2部，未发生安全事故。",
  ],
  [
    "绩\n效\n指\n标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及\n改进措施",
  ],
  [null, "产出指标\n（50分）", "数量指标", "消防设施年度检测数量", "1次", "1次", 20, 20, null],
  [
    null,
    null,
    "质量指标",
    "消防设施年度维保合格率",
    "100%",
    { value: 0.95, numberFormat: "0%", text: "95%" },
    15,
    14.25,
    "1处消火栓待更换，已列入2025年计划",
  ],
  [null, null, "成本指标", "年度维修维护成本", "≤66.92万元", "64.5万元", 15, 15, null],
  [
    null,
    "效益指标\n（30分）",
    "社会效益指标",
    "提升干部职工安全感",
    "提升干部职工安全感",
    "达成",
    30,
    28,
    null,
  ],
  [null, "满意度指标（10分）", "服务对象满意度指标", "干部职工满意度", "≥90%", 0.93, 10, 10, null],
  ["总分", null, null, null, null, null, 100, 96.89],
];

export const SELF_EVALUATION_MERGES: readonly string[] = [
  "A1:I1",
  "A2:I2",
  "B3:I3",
  "B4:D4",
  "F4:I4",
  "A5:A9",
  "C5:D5",
  "C6:D6",
  "C7:D7",
  "C8:D8",
  "C9:D9",
  "A10:A11",
  "B10:E10",
  "F10:I10",
  "B11:E11",
  "F11:I11",
  "A12:A17",
  "B13:B15",
  "A18:F18",
];

/** The form on a sheet of its own. */
export function selfEvaluationGrid(): SheetGrid {
  return gridOf(SELF_EVALUATION_ROWS, { name: "自评表", merges: SELF_EVALUATION_MERGES });
}
