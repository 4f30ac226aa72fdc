/** Texts of 从 Word 导入 in simplified Chinese, loaded with its dialog. */
export const wordImportZhCN = {
  title: "从 Word 导入",
  hint: "从 Word 文档中找出绩效目标表，每张做成一个新工作表；文字照原样，已有的工作表不受影响。",
  choose: "选择 Word 文档…",
  chooseOther: "选择其他文档…",
  drop: "也可以把 .docx 文件拖到这里。",
  dropHere: "松开鼠标，读取这个文件。",
  oneFile: "一次只能读取一个文档，请只拖一个文件。",
  from: (name: string) => `“${name}”`,
  found: (tables: number, rows: number) => `找到 ${tables} 张绩效目标表，共 ${rows} 行指标。`,
  noTarget:
    "没有找到绩效目标表：文档的表格里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头。请选择含有绩效目标表的文档。",
  all: (sheets: number) => `全选（${sheets} 张工作表）`,
  table: (number: number, name: string) => `${number}. ${name}`,
  unnamed: "（没有项目名称）",
  rows: (count: number) => `${count} 行指标`,
  goesTo: (sheet: string) => `→ 工作表“${sheet}”`,
  notChosen: "不导入",
  doubtful: (count: number) => `${count} 个表格像绩效目标表，但没能导入`,
  unrelated: (count: number) => `${count} 个表格不是绩效目标表，不导入`,
  skipped: (number: number, beginning: string, why: string) =>
    `第 ${number} 个表格（${beginning === "" ? "空白" : `“${beginning}”`}）：${why}`,
  skippedPlain: (number: number, beginning: string) =>
    `第 ${number} 个表格（${beginning === "" ? "空白" : `“${beginning}”`}）`,
  outside: "表格之外，请留意",
  add: (sheets: number) => `导入 ${sheets} 张`,
  addedOne: (file: string, sheet: string) =>
    `已从“${file}”导入工作表“${sheet}”。请按“一键校验”核对；不需要时删除这张工作表即可。`,
  added: (file: string, sheets: number, first: string, last: string) =>
    `已从“${file}”导入 ${sheets} 张工作表，从“${first}”到“${last}”。请按“一键校验”核对；不需要的删除工作表即可。`,
  refused: (name: string, kind: string) => {
    const reasons: Readonly<Record<string, string>> = {
      unreadable: "无法读取，请检查文件是否还在、是否正被其他程序使用",
      legacyDoc:
        "是旧版 Word（.doc）、WPS 文字（.wps）或其他格式的文件，不是 .docx，请用 Word 或 WPS 打开后另存为“Word 文档 (*.docx)”再试",
      notDocx: "不是 Word 文档，请选择 .docx 文件；如果单位装有文件加密软件，请先解密",
      damaged: "已损坏或不完整，请用 Word 或 WPS 打开并修复后另存为 .docx，或重新取得该文件",
      passwordProtected:
        "设有打开密码，请在 Word 中取消密码（文件 → 信息 → 保护文档 → 用密码进行加密，清空密码）并保存后再试",
      tooLarge: "过大，请在 Word 中把需要的表格单独另存为一个文档再试",
      noTables:
        "里没有表格，请选择含有绩效目标表的文档；图片、文本框里的表格不能导入，请先在 Word 中改成表格",
    };
    return `“${name}”${reasons[kind] ?? "无法读取，请检查文件后再试"}。未改动任何内容。`;
  },
};

export type WordImportMessages = typeof wordImportZhCN;
