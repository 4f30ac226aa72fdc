import JSZip from "jszip";
import { fileKind } from "../ooxml/fileKind";
import { REPAIR_ADVICE, XlsxError } from "./XlsxError";
import { OfficePackage } from "../ooxml/OfficePackage";
import { refuseBombs, UNPACKED_LIMITS } from "../ooxml/refuseBombs";
import type { UnpackedLimits } from "../ooxml/refuseBombs";

/** A file's content with the name that messages call it by. */
export interface XlsxBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SAVE_AS = "请用 Excel 或 WPS 打开后另存为“Excel 工作簿 (*.xlsx)”再试";

/**
 * Opens the archive of an .xlsx file; whether it holds a workbook is for the caller to see.
 * @throws XlsxError
 */
export async function openPackage(
  { name: file, bytes }: XlsxBytes,
  limits: UnpackedLimits = UNPACKED_LIMITS,
): Promise<OfficePackage> {
  refuseOtherFormats(bytes, file);
  try {
    await refuseBombs(await JSZip.loadAsync(bytes), limits, () => tooLargeError(file));
    // Without the check a flipped bit could pass for another number.
    return new OfficePackage(await JSZip.loadAsync(bytes, { checkCRC32: true }));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("damaged", file, `文件已损坏或不完整，无法打开；${REPAIR_ADVICE}。`, { cause });
  }
}

function tooLargeError(file: string): XlsxError {
  const mend = "请在 Excel 中把需要的工作表另存为单独的工作簿再试";
  return new XlsxError("tooLarge", file, `解压后过大，无法读取；${mend}。`);
}

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  switch (fileKind(bytes)) {
    case "zip":
      return;
    case "empty":
      throw new XlsxError("damaged", file, "文件是空的（0 字节）；请重新取得该文件。");
    case "encrypted":
      throw new XlsxError(
        "passwordProtected",
        file,
        "设有打开密码，无法读取；请在 Excel 中取消密码（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空密码）并保存后再试。",
      );
    case "ole":
      throw new XlsxError("notXlsx", file, `是旧版 Office 文件（如 .xls），不是 .xlsx；${SAVE_AS}。`);
    case "other":
      throw new XlsxError("notXlsx", file, `不是 .xlsx 文件（内容不是 Excel 工作簿）；${SAVE_AS}。`);
  }
}

/** The error for an archive that holds no workbook: another kind of document, or what is left of one. */
export function noWorkbookError(content: OfficePackage, file: string): XlsxError {
  const other = OTHER_DOCUMENTS.find(([part]) => content.has(part))?.[1];
  return other === undefined
    ? new XlsxError("damaged", file, `文件已损坏：其中没有工作簿内容（xl/workbook.xml）；${REPAIR_ADVICE}。`)
    : new XlsxError("notXlsx", file, `是${other}，不是 .xlsx；${SAVE_AS}。`);
}

const OTHER_DOCUMENTS: readonly (readonly [part: string, what: string])[] = [
  ["word/document.xml", " Word 文档"],
  ["ppt/presentation.xml", " PowerPoint 演示文稿"],
  ["xl/workbook.bin", "二进制工作簿（.xlsb）"],
  ["content.xml", " OpenDocument 文件（如 .ods）"],
];
