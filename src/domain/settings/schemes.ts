import type { Scheme } from "./Settings";

/** 财预〔2020〕10号: 预算执行 10, 产出 50, 效益 30, 满意度 10. */
export const SCHEME_2020: Scheme = {
  execution: "10",
  output: "50",
  benefit: "30",
  satisfaction: "10",
  cost: "0",
};

/** 财预〔2021〕101号: 预算执行 10, 成本 20, 产出 40, 效益 20, 满意度 10. */
export const SCHEME_2021: Scheme = {
  execution: "10",
  output: "40",
  benefit: "20",
  satisfaction: "10",
  cost: "20",
};
