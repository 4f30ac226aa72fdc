import { HELP_OPTION, JSON_OPTION, NOT_RUN } from "./CommandHelp";
import type { CommandHelp } from "./CommandHelp";

export const IMPORT_HELP: CommandHelp = {
  name: "import",
  file: " Word 文档",
  tells: "从 Word 文档导入：每张绩效目标表成为新工作簿里的一张工作表，文字一个不改。",
  usage: ["文档.docx --write 工作簿.xlsx [--json] [--settings 设置.json]"],
  options: [
    { name: "--write", value: "工作簿.xlsx", tells: "写出的新工作簿；不写则只列出将导入的内容" },
    JSON_OPTION,
    { name: "--settings", value: "设置.json", tells: "按这份设置里的表头用词认表" },
    HELP_OPTION,
  ],
  notes: [
    "不写 --write 时只列出将导入的内容",
    "Word 文档从不改动",
    "工作簿已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖",
  ],
  examples: [
    ["目标表.docx", "先看能找到哪些表"],
    ["目标表.docx --write 目标表.xlsx", "导入"],
  ],
  exitCodes: ["全部带过来了", "没有找到绩效目标表，有像绩效目标表的表没有导入，或有内容带不过来", NOT_RUN],
};
