import { createHash } from "node:crypto";
import { openPackage } from "../openPackage";
import type { XlsxBytes } from "../openPackage";
import { workbookPartName } from "../readXlsx";
import { PackageEdit } from "./PackageEdit";

/**
 * A comment behind the workbook's last element, which no program keeps when it saves the file again. In hexadecimal
 * digits: a comment must not hold two hyphens.
 */
const sealPattern = (mark: string): RegExp => new RegExp(`<!--${mark} ([0-9a-f]+)-->$`);

/**
 * Writes a workbook's part with a seal over it and all other parts, by which the file is known again as long as nobody
 * has changed it.
 * @param mark whose seal it is
 */
export async function seal(file: PackageEdit, part: string, workbook: string, mark: string): Promise<void> {
  const bare = workbook.replace(sealPattern(mark), "");
  file.write(part, bare);
  file.write(part, `${bare}<!--${mark} ${await sealOf(file, part, bare)}-->`);
}

/** Whether the bytes carry a seal of that mark and are as they were when it was set. */
export async function isSealed(source: XlsxBytes, mark: string): Promise<boolean> {
  const part = await workbookPartName(await openPackage(source));
  const file = await PackageEdit.open(source.bytes);
  if (!file.has(part)) return false;
  const text = await file.text(part);
  const [, known] = sealPattern(mark).exec(text) ?? [];
  return known !== undefined && known === (await sealOf(file, part, text.replace(sealPattern(mark), "")));
}

async function sealOf(file: PackageEdit, part: string, workbook: string): Promise<string> {
  const others = await file.digestWithout(part);
  return createHash("sha256").update(others).update("\0").update(workbook).digest("hex");
}
