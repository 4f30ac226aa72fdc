/** Texts of 修改 and 忽略 in simplified Chinese. */
export const mendingZhCN = {
  preview: "预览并修改",
  becomes: (before: string, after: string) => `“${before}”改为“${after}”`,
  safe: (count: number, rule: string) => `${count} 处“${rule}”可一次修改`,
  previewSafe: "预览全部安全修改",
  formulaCells: (places: string) => `以下单元格由公式得出，不改动，请修改公式：${places}`,
  onlyFormulas: (places: string) => `单元格由公式得出，未改动，请修改公式：${places}`,
  nothing: "这里已不需要修改，未改动任何内容。",
  done: "已解决",
  edited: "已修改，稍后自动重新校验",

  ignore: "忽略…",
  ignoreNow: "忽略",
  reason: "忽略的原因",
  reasonHint: "原因随工作簿保存；该行文字一改，忽略即失效。",
  reasons: ["按上级要求填写", "已与业务处室核实", "项目实际如此"],
  ignoredBecause: (reason: string) => `已忽略：${reason}`,
  restore: "恢复",
  restoreRule: (rule: string) => `恢复：${rule}`,
  ignoresDamaged: "工作簿里的忽略记录已损坏，无法读取，也未改动。可在“设置”里清除后重新开始。",
  ignoresNewer: "工作簿里的忽略记录由更新版本的助手写入，无法读取，也未改动。请升级助手，或在“设置”里清除。",
};

export type MendingMessages = typeof mendingZhCN;
