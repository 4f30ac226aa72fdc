import JSZip from "jszip";

/** The archive with some of its parts replaced or added. */
export async function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  Object.entries(parts).forEach(([name, text]) => zip.file(name, text));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** An archive whose directory says of every part above 50,000 bytes that it unpacks to one byte. */
export function withLyingSizes(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = Buffer.from("504b0102", "hex");
  for (let at = copy.indexOf(entry); at >= 0; at = copy.indexOf(entry, at + 4)) {
    if (copy.readUInt32LE(at + 24) > 50_000) copy.writeUInt32LE(1, at + 24);
  }
  return copy;
}

/** What XML may declare before its root: entities that grow, and others that name a file or an address. */
export const DOCTYPES: readonly (readonly [what: string, declaration: string, entity: string])[] = [
  [
    "billion laughs",
    `<!DOCTYPE x [<!ENTITY a0 "哈">${Array.from({ length: 30 }, (_, index) => {
      return `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`;
    }).join("")}]>`,
    "&a30;",
  ],
  ["a file of the machine", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;"],
  ["an address", '<!DOCTYPE x [<!ENTITY h SYSTEM "https://example.invalid/x">]>', "&h;"],
  ["a parameter entity", '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://example.invalid/x.dtd"> %p;]>', "&q;"],
  ["a name that every object answers to", "", "&constructor;"],
];
