import { WorkbookFileError } from "../WorkbookFileError";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells the files that are commonly taken for an .xlsx from one: an old .xls and a password-protected workbook are both
 * compound files, told apart by the name of a stream inside.
 * @throws WorkbookFileError
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new WorkbookFileError("notXlsx");
  if (holdsName(bytes, "EncryptedPackage")) throw new WorkbookFileError("encrypted");
  throw new WorkbookFileError(
    holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "legacyXls" : "notXlsx",
  );
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A compound file's directory has its names in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  let at = bytes.indexOf(wanted[0] ?? 0);
  while (at >= 0) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
