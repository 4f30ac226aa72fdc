import { HELP_OPTION, JSON_OPTION, NOT_RUN } from "./CommandHelp";
import type { CommandHelp, OptionHelp } from "./CommandHelp";

/** Options of a folder or a workbook, for `check` and `evaluate`. */
export const SETTINGS_OPTION: OptionHelp = {
  name: "--settings",
  value: "设置.json",
  tells: "按这份设置校验（任务窗格“导出设置”得到的文件）；不写则用默认设置",
};
export const HTML_OPTION: OptionHelp = {
  name: "--html",
  value: "汇总.html",
  tells: "把汇总写成网页，可排序、搜索，不联网",
};
export const NO_CACHE_OPTION: OptionHelp = {
  name: "--no-cache",
  tells: "文件夹：不用也不留下已查结果，全部重读",
};

/** What `check` and `evaluate` say of what they write. */
export const NOTHING_LOST = [
  "原工作簿从不改动",
  "要写的文件已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖",
];

export const CHECK_HELP: CommandHelp = {
  name: "check",
  file: "工作簿或文件夹",
  tells: "校验一个工作簿，或一个文件夹里的全部工作簿：找出绩效目标表，逐行核对，列出每个问题。",
  usage: [
    "工作簿.xlsx [--json] [--settings 设置.json] [--report 副本.xlsx] [--html 汇总.html]",
    "文件夹 [--json] [--settings 设置.json] [--report 汇总.xlsx] [--html 汇总.html] [--no-cache]",
  ],
  options: [
    JSON_OPTION,
    SETTINGS_OPTION,
    {
      name: "--report",
      value: "文件.xlsx",
      tells: "工作簿：写一份带校验报告的副本；文件夹：把汇总写成工作簿",
    },
    HTML_OPTION,
    NO_CACHE_OPTION,
    HELP_OPTION,
  ],
  notes: NOTHING_LOST,
  examples: [
    ["预算.xlsx", "给人看的报告"],
    ["预算.xlsx --json", "给程序用的 JSON"],
    ["预算.xlsx --settings 设置.json --report 副本.xlsx", "按单位的设置校验，报告写进副本"],
    ["2025目标表 --report 汇总.xlsx --html 汇总.html", "一个文件夹，一次查完"],
  ],
  exitCodes: [
    "没有错误级问题（没有找到绩效目标表时也是 0，报告里会说）",
    "有错误级问题，或有指标表头却没有读出来的表；文件夹：或有文件没有读成、没有读全",
    NOT_RUN,
  ],
};
