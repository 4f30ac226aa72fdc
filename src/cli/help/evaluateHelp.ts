import { HTML_OPTION, NO_CACHE_OPTION, NOTHING_LOST, SETTINGS_OPTION } from "./checkHelp";
import { HELP_OPTION, JSON_OPTION, NOT_RUN } from "./CommandHelp";
import type { CommandHelp } from "./CommandHelp";

export const EVALUATE_HELP: CommandHelp = {
  name: "evaluate",
  file: "工作簿或文件夹",
  tells: "年终评价一个工作簿，或一个文件夹里的全部工作簿：每个项目的得分、等级，或还缺什么。",
  usage: [
    "工作簿.xlsx [--json] [--settings 设置.json] [--write 副本.xlsx] [--report 汇总.xlsx] [--html 汇总.html]",
    "文件夹 [--json] [--settings 设置.json] [--report 汇总.xlsx] [--html 汇总.html] [--no-cache]",
  ],
  options: [
    JSON_OPTION,
    SETTINGS_OPTION,
    { name: "--write", value: "副本.xlsx", tells: "工作簿：写一份带评价列的副本，公式带着算好的值" },
    { name: "--report", value: "汇总.xlsx", tells: "把汇总写成工作簿" },
    HTML_OPTION,
    NO_CACHE_OPTION,
    HELP_OPTION,
  ],
  notes: NOTHING_LOST,
  examples: [
    ["自评.xlsx", "每个项目的得分、等级或还缺什么"],
    ["自评.xlsx --write 副本.xlsx", "把评价列写进副本"],
    ["2025自评 --report 汇总.xlsx --html 汇总.html", "一个文件夹，一次评完"],
  ],
  exitCodes: [
    "每个项目都已完成，没有错误级问题",
    "有未完成的项目，没有找到绩效目标表，或 check 会以 1 结束；文件夹：或有文件没有读成、没有读全",
    NOT_RUN,
  ],
};
