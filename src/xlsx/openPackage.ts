import JSZip from "jszip";
import { REPAIR_ADVICE, XlsxError } from "./XlsxError";
import { XlsxPackage } from "./XlsxPackage";

/** A file's content with the name that messages call it by. */
export interface XlsxBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const SAVE_AS = "请用 Excel 或 WPS 打开后另存为“Excel 工作簿 (*.xlsx)”再试";

/**
 * Opens the archive of an .xlsx file; whether it holds a workbook is for the caller to see.
 * @throws XlsxError
 */
export async function openPackage({ name: file, bytes }: XlsxBytes): Promise<XlsxPackage> {
  refuseOtherFormats(bytes, file);
  try {
    // Without the check a flipped bit could pass for another number.
    return new XlsxPackage(await JSZip.loadAsync(bytes, { checkCRC32: true }));
  } catch (cause) {
    throw new XlsxError("damaged", file, `文件已损坏或不完整，无法打开；${REPAIR_ADVICE}。`, { cause });
  }
}

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new XlsxError("damaged", file, "文件是空的（0 字节）；请重新取得该文件。");
  if (beginsWith(bytes, OLE_CONTAINER)) throw oleError(bytes, file);
  if (!beginsWith(bytes, ZIP)) {
    throw new XlsxError("notXlsx", file, `不是 .xlsx 文件（内容不是 Excel 工作簿）；${SAVE_AS}。`);
  }
}

/** An encrypted .xlsx lies in the same kind of container as an old .xls. */
function oleError(bytes: Uint8Array, file: string): XlsxError {
  // Names in the container begin at even places.
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage")
    ? new XlsxError(
        "passwordProtected",
        file,
        "设有打开密码，无法读取；请在 Excel 中取消密码（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空密码）并保存后再试。",
      )
    : new XlsxError("notXlsx", file, `是旧版 Office 文件（如 .xls），不是 .xlsx；${SAVE_AS}。`);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The error for an archive that holds no workbook: another kind of document, or what is left of one. */
export function noWorkbookError(content: XlsxPackage, file: string): XlsxError {
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
