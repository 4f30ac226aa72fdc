import type { Localised } from "../locale/Locale";

/** A regulation that a rule rests on, by number and title only. */
export interface Regulation {
  readonly number: string;
  readonly title: Localised<string>;
}

/** 财预〔2015〕88号: what a central unit's performance target must be. */
export const TARGET_MANAGEMENT_2015: Regulation = {
  number: "财预〔2015〕88号",
  title: {
    "zh-CN": "《中央部门预算绩效目标管理办法》",
    "en-US": "Measures for the management of central departments' budget performance targets",
  },
};

/** 财预〔2020〕10号: how project expenditure is evaluated. */
export const PROJECT_EVALUATION_2020: Regulation = {
  number: "财预〔2020〕10号",
  title: {
    "zh-CN": "《项目支出绩效评价管理办法》",
    "en-US": "Measures for the performance evaluation of project expenditure",
  },
};

/** 财预〔2021〕101号: how core targets and indicators are set and valued. */
export const INDICATOR_GUIDE_2021: Regulation = {
  number: "财预〔2021〕101号",
  title: {
    "zh-CN": "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    "en-US":
      "Guide to setting and valuing the core performance targets and indicators of project expenditure (trial)",
  },
};
