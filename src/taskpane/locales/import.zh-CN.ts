/** Texts of 引入实际完成值 in simplified Chinese. */
export const importZhCN = {
  open: "从其他工作簿引入…",
  title: "引入实际完成值",
  from: (name: string) => `来自“${name}”`,
  nothing: "其中没有可以引入的实际完成值：没有找到填有“实际完成值”的绩效目标表，或与本工作簿的项目都不相同。",
  same: (rows: number) => `${rows} 行两边相同，不必引入。`,
  exact: (rows: number) => `可直接引入 ${rows} 项`,
  near: (rows: number) => `需要确认 ${rows} 项`,
  nearHint: "逐项核对后勾选；不勾选的不写入。",
  wholeProject: (project: string, rows: number) => `${project}：以下 ${rows} 项全部勾选`,
  doubts: { project: "未必是同一项目", year: "年度不同", indicator: "未必是同一指标", target: "指标值不同" },
  filled: (value: string) => `已填“${value}”，将被替换`,
  other: (text: string) => `对方：${text}`,
  target: (text: string) => `目标 ${text}`,
  change: (before: string, after: string) => (before === "" ? after : `${before} → ${after}`),
  report: "没有对上的",
  unmatchedTables: (tables: number) => `对方 ${tables} 个项目在本工作簿中没有`,
  unmatchedRows: (rows: number) => `对方 ${rows} 行指标没有对应的行`,
  leftBlank: (rows: number) => `本工作簿 ${rows} 行仍未填`,
  copy: "复制清单",
  copied: "已复制。",
  copyRefused: "无法复制，请从下面选取文字。",
  preview: (rows: number) => `预览并写入 ${rows} 项`,
  refusedTitle: "以下各项不能写入，其余照常：",
  refused: (project: string, name: string, value: string, why: string) =>
    `${project} · ${name}“${value}”：${why}`,
  badFile: (name: string, kind: string) => {
    const reasons: Readonly<Record<string, string>> = {
      notXlsx: "不是 .xlsx 工作簿，请用 Excel 或 WPS 另存为 .xlsx 再试",
      damaged: "已损坏或不完整，请修复后另存为 .xlsx 再试",
      passwordProtected: "设有打开密码，请取消密码并保存后再试",
      tooLarge: "解压后过大，请把需要的工作表另存为单独的工作簿再试",
    };
    return `“${name}”${reasons[kind] ?? "无法读取，请检查文件后再试"}。未改动任何内容。`;
  },
};

export type ImportMessages = typeof importZhCN;
