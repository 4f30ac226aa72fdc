import JSZip from "jszip";
import { fileKind } from "../ooxml/fileKind";
import { OfficePackage } from "../ooxml/OfficePackage";
import { refuseBombs, UNPACKED_LIMITS } from "../ooxml/refuseBombs";
import type { UnpackedLimits } from "../ooxml/refuseBombs";
import { DocxError } from "./DocxError";

/** A file's content with the name that messages call it by. */
export interface DocxBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SAVE_AS = "请用 Word 或 WPS 打开后另存为“Word 文档 (*.docx)”再试";
const REPAIR = "请用 Word 或 WPS 打开并修复后另存为 .docx，或重新取得该文件";

/**
 * Opens the archive of a .docx file; whether it holds a document is for the caller to see.
 * @throws DocxError
 */
export async function openDocx(
  { name: file, bytes }: DocxBytes,
  limits: UnpackedLimits = UNPACKED_LIMITS,
): Promise<OfficePackage> {
  refuseOtherFormats(bytes, file);
  try {
    await refuseBombs(await JSZip.loadAsync(bytes), limits, () => tooLargeError(file));
    // Without the check a flipped bit could pass for another number.
    return new OfficePackage(await JSZip.loadAsync(bytes, { checkCRC32: true }));
  } catch (cause) {
    if (cause instanceof DocxError) throw cause;
    throw damagedError(file, null, cause);
  }
}

function tooLargeError(file: string): DocxError {
  return new DocxError(
    "tooLarge",
    file,
    "解压后过大，无法读取；请在 Word 中把需要的表格单独另存为一个文档再试。",
  );
}

/** @param detail what is wrong, for who wants to look into it; null where the archive itself does not open */
export function damagedError(file: string, detail: string | null, cause?: unknown): DocxError {
  const what = detail === null ? "文件已损坏或不完整，无法打开" : `文件已损坏，内容无法解析（${detail}）`;
  return new DocxError("damaged", file, `${what}；${REPAIR}。`, { cause });
}

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  switch (fileKind(bytes)) {
    case "zip":
      return;
    case "empty":
      throw new DocxError("damaged", file, "文件是空的（0 字节）；请重新取得该文件。");
    case "encrypted":
      throw new DocxError(
        "passwordProtected",
        file,
        "设有打开密码，无法读取；请在 Word 中取消密码（文件 → 信息 → 保护文档 → 用密码进行加密，清空密码）并保存后再试。",
      );
    case "ole":
      throw oleError(bytes, file);
    case "other":
      throw textError(bytes, file);
  }
}

/** The container's directory names its streams in UTF-16. */
function oleError(bytes: Uint8Array, file: string): DocxError {
  const text = new TextDecoder("utf-16le").decode(bytes);
  const isWorkbook = text.includes("Workbook") && !text.includes("WordDocument");
  return isWorkbook
    ? new DocxError("notDocx", file, "是旧版 Excel 工作簿（.xls），不是 Word 文档；请选择 .docx 文件。")
    : new DocxError(
        "legacyDoc",
        file,
        `是旧版 Word（.doc）或 WPS 文字（.wps）文件，不是 .docx；${SAVE_AS}。`,
      );
}

const OTHER_FORMS: readonly (readonly [beginning: RegExp, what: string])[] = [
  [/^\{\\rtf/, "RTF 文件"],
  [/^MIME-Version:/i, "网页文件（.mht）"],
  [/^<\?xml[^>]*>\s*(?:<\?mso-application[^>]*progid="Word|<w:wordDocument|<pkg:package)/, "Word XML 文件"],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!DOCTYPE\s+html|html)/i, "网页文件（.html）"],
];

function textError(bytes: Uint8Array, file: string): DocxError {
  const beginning = new TextDecoder("utf-8").decode(bytes.subarray(0, 2000)).trimStart();
  const [, what] = OTHER_FORMS.find(([pattern]) => pattern.test(beginning)) ?? [];
  if (what !== undefined) return new DocxError("legacyDoc", file, `是${what}，不是 .docx；${SAVE_AS}。`);
  if (beginning.startsWith("%PDF"))
    return new DocxError("notDocx", file, "是 PDF 文件，不是 Word 文档；请选择 .docx 文件。");
  const encrypted = "如果单位装有文件加密软件，请先解密";
  return new DocxError("notDocx", file, `内容不是 Word 文档；请选择 .docx 文件（${encrypted}）。`);
}

/** The error for an archive that holds no document: another kind of file, or what is left of one. */
export function noDocumentError(content: OfficePackage, file: string): DocxError {
  if (content.has("content.xml"))
    return new DocxError("legacyDoc", file, `是 OpenDocument 文件（如 .odt），不是 .docx；${SAVE_AS}。`);
  const other = OTHER_FILES.find(([part]) => content.has(part))?.[1];
  return other === undefined
    ? new DocxError("damaged", file, `文件已损坏：其中没有文档内容（word/document.xml）；${REPAIR}。`)
    : new DocxError("notDocx", file, `是${other}，不是 Word 文档（.docx）；请选择 .docx 文件。`);
}

const OTHER_FILES: readonly (readonly [part: string, what: string])[] = [
  ["xl/workbook.xml", " Excel 工作簿（.xlsx）"],
  ["xl/workbook.bin", " Excel 二进制工作簿（.xlsb）"],
  ["ppt/presentation.xml", " PowerPoint 演示文稿"],
];
