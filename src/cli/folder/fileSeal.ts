import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";

/**
 * A seal behind a file's last byte by which the command knows its own output again as long as nobody has changed it:
 * a digest of all before it, in a comment.
 * - archive: the comment of a zip archive, which its end states the length of
 * - page: a comment of an HTML page
 */
export type SealKind = "archive" | "page";

const MARK = "target-table-assistant overview ";
const DIGEST_LENGTH = 64;
const LIST_END = 22;
/** The last two bytes of an archive without a comment are the comment's length. */
const COMMENT_LENGTH = 2;

const before = (kind: SealKind): string => (kind === "page" ? "<!-- " : "");
const behind = (kind: SealKind): string => (kind === "page" ? " -->\n" : "");
const sealText = (kind: SealKind, digest: string): string => before(kind) + MARK + digest + behind(kind);
const sealLength = (kind: SealKind): number => sealText(kind, "").length + DIGEST_LENGTH;

/** The pieces with the seal behind them. An archive must come without a comment. */
export async function* sealed(pieces: AsyncIterable<Uint8Array>, kind: SealKind): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let held = Buffer.alloc(0);
  for await (const piece of pieces) {
    hash.update(piece);
    held = Buffer.concat([held, piece]);
    if (held.length <= LIST_END) continue;
    yield held.subarray(0, held.length - LIST_END);
    held = Buffer.from(held.subarray(held.length - LIST_END));
  }
  if (kind === "archive") held.writeUInt16LE(sealLength(kind), held.length - COMMENT_LENGTH);
  yield held;
  yield Buffer.from(sealText(kind, hash.digest("hex")));
}

/** Whether a file carries the seal and is as it was when it was sealed. */
export async function isSealedFile(path: string, kind: SealKind): Promise<boolean> {
  const { size } = await stat(path);
  const bare = size - sealLength(kind);
  if (bare < LIST_END) return false;
  const written = await textFrom(path, bare);
  const hash = createHash("sha256");
  await addBytes(hash, path, kind === "archive" ? bare - COMMENT_LENGTH : bare);
  if (kind === "archive") hash.update(Buffer.alloc(COMMENT_LENGTH));
  return written === sealText(kind, hash.digest("hex"));
}

async function textFrom(path: string, start: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ position: start, buffer: Buffer.alloc(1024) });
    return buffer.subarray(0, bytesRead).toString("latin1");
  } finally {
    await file.close();
  }
}

async function addBytes(hash: Hash, path: string, count: number): Promise<void> {
  for await (const piece of createReadStream(path, { end: count - 1 })) hash.update(piece as Buffer);
}
