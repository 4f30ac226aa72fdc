import type { XlsxBytes } from "./openPackage";
import { PackageEdit } from "./write/PackageEdit";
import { isSealed, seal } from "./write/seal";

/*
 * New workbooks as files of the command line, which overwrites its own as long as nobody has worked in them.
 */

const WORKBOOK = "xl/workbook.xml";
const SEAL = "绩效目标表助手导入";

/** A workbook of `NewXlsx` that is known again by `isUntouchedNewXlsx`. */
export async function sealedNewXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await PackageEdit.open(bytes);
  await seal(file, WORKBOOK, await file.text(WORKBOOK), SEAL);
  return file.bytes();
}

/** Whether the bytes are such a workbook, and nobody has changed it since. */
export function isUntouchedNewXlsx(source: XlsxBytes): Promise<boolean> {
  return isSealed(source, SEAL);
}
