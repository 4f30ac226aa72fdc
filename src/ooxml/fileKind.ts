/** What a file is by its first bytes: Office files of today are zip archives, older and encrypted ones OLE containers. */
export type FileKind = "empty" | "zip" | "ole" | "encrypted" | "other";

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (beginsWith(bytes, OLE_CONTAINER)) return isEncrypted(bytes) ? "encrypted" : "ole";
  return beginsWith(bytes, ZIP) ? "zip" : "other";
}

/** A file with a password to open lies in the same kind of container as an old .xls or .doc. */
function isEncrypted(container: Uint8Array): boolean {
  // Names in the container begin at even places.
  return new TextDecoder("utf-16le").decode(container).includes("EncryptedPackage");
}

export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
