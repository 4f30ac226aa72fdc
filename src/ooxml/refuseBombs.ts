import type JSZip from "jszip";

/** How large an archive may be unpacked, in bytes. */
export interface UnpackedLimits {
  readonly total: number;
  /** Of one part that becomes one string. */
  readonly text: number;
}

/** A workbook or document of hundreds of tables with pictures has a tenth of it. */
export const UNPACKED_LIMITS: UnpackedLimits = { total: 1 << 30, text: 1 << 28 };

/** Pictures and other files that a document carries: nobody reads them as text. */
const CARRIED = /(?:^|[\\/])(?:media|embeddings)[\\/]/i;

/**
 * A small archive may unpack to more than a machine holds: counts what comes out, without keeping it. What the archive
 * says of its sizes is not asked, for it may lie.
 * @param refuse what to throw then
 */
export async function refuseBombs(
  zip: JSZip,
  { total: most, text }: UnpackedLimits,
  refuse: () => Error,
): Promise<void> {
  let total = 0;
  for (const part of Object.values(zip.files)) {
    const left = most - total;
    const size = await unpackedSize(part, CARRIED.test(part.name) ? left : Math.min(text, left));
    if (size === null) throw refuse();
    total += size;
  }
}

/** What jszip documents and its types leave out. */
interface Streamed {
  internalStream(type: "uint8array"): {
    on(event: "data", take: (chunk: Uint8Array) => void): void;
    on(event: "error", fail: (error: Error) => void): void;
    on(event: "end", finish: () => void): void;
    pause(): void;
    resume(): void;
  };
}

/** In bytes; null when it is more than `most`. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = (part as JSZip.JSZipObject & Streamed).internalStream("uint8array");
    stream.on("data", (chunk) => {
      size += chunk.length;
      if (size <= most) return;
      stream.pause();
      resolve(null);
    });
    stream.on("error", reject);
    stream.on("end", () => resolve(size));
    stream.resume();
  });
}
