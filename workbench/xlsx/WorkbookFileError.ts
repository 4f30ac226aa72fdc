/** Why a file cannot be opened as a workbook. */
export type WorkbookFileProblem =
  "notXlsx" | "legacyXls" | "binaryXlsb" | "encrypted" | "damaged" | "noWorksheet";

const SENTENCES: Readonly<Record<WorkbookFileProblem, string>> = {
  notXlsx: "这不是 .xlsx 文件，请选择 Excel 工作簿（.xlsx）。",
  legacyXls: "这是旧版 .xls 文件，请先在 Excel 或 WPS 中另存为 .xlsx。",
  binaryXlsb: "这是二进制 .xlsb 工作簿，请先在 Excel 中另存为 .xlsx。",
  encrypted: "文件有打开密码，请先在 Excel 或 WPS 中取消密码再打开。",
  damaged: "文件已损坏，无法读取。",
  noWorksheet: "工作簿里没有普通工作表（只有图表工作表）。",
};

/** A file that cannot be opened; `message` is a sentence for the user. */
export class WorkbookFileError extends Error {
  constructor(
    readonly problem: WorkbookFileProblem,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? SENTENCES[problem] : `${SENTENCES[problem]}（${detail}）`, options);
    this.name = "WorkbookFileError";
  }
}
