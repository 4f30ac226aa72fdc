import { createHash } from "node:crypto";
import JSZip from "jszip";

/** The parts of an archive, to be changed one by one; those that are not keep their bytes. */
export class PackageEdit {
  private readonly names = new Map<string, string>();

  private constructor(private readonly zip: JSZip) {
    for (const { name, dir } of Object.values(zip.files)) if (!dir) this.names.set(normalised(name), name);
  }

  static async open(bytes: Uint8Array): Promise<PackageEdit> {
    return new PackageEdit(await JSZip.loadAsync(bytes));
  }

  has(part: string): boolean {
    return this.names.has(normalised(part));
  }

  /** @throws Error when there is no such part */
  async text(part: string): Promise<string> {
    const text = await this.zip.file(this.nameOf(part))?.async("string");
    if (text === undefined) throw new Error(`${part} is missing`);
    return text;
  }

  write(part: string, text: string): void {
    this.zip.file(this.nameOf(part), text, { createFolders: false });
    this.names.set(normalised(part), this.nameOf(part));
  }

  remove(part: string): void {
    this.zip.remove(this.nameOf(part));
    this.names.delete(normalised(part));
  }

  /** A part name that is free: `xl/worksheets/sheet4.xml` for `xl/worksheets/sheet` and `.xml`. */
  freeName(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    return `${stem}${number}${ending}`;
  }

  /** A digest of every part but one: it is another one as soon as a program has saved the file again. */
  async digestWithout(part: string): Promise<string> {
    const hash = createHash("sha256");
    for (const name of [...this.names.keys()].sort()) {
      if (name === normalised(part)) continue;
      const content = await this.zip.file(this.nameOf(name))?.async("uint8array");
      hash
        .update(name)
        .update("\0")
        .update(content ?? new Uint8Array());
    }
    return hash.digest("base64url");
  }

  bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  private nameOf(part: string): string {
    return this.names.get(normalised(part)) ?? part;
  }
}

/** Part names know no case, and some programs write them with backslashes. */
function normalised(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
