import JSZip from "jszip";
import { WorkbookFileError } from "../WorkbookFileError";
import { attributeNamed, childrenNamed, type XmlElement } from "../xml/xml";
import { parseXml } from "../xml/parseXml";
import { writeXml } from "../xml/writeXml";
import { refuseOtherFormats } from "./refuseOtherFormats";
import { relsPathOf, resolveTarget } from "./partPaths";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `chartsheet`, `styles` … */
  readonly type: string;
  /** Path of the part in the package, without a leading slash. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an .xlsx file. A part that is never written keeps its bytes. */
export class XlsxPackage {
  private constructor(private readonly zip: JSZip) {}

  /** @throws WorkbookFileError when the bytes are no readable .xlsx */
  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    refuseOtherFormats(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
      throw new WorkbookFileError("damaged", "压缩包不完整", { cause });
    });
    const names = Object.keys(zip.files);
    if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) throw new WorkbookFileError("binaryXlsb");
    if (!names.includes("[Content_Types].xml")) throw new WorkbookFileError("notXlsx");
    return new XlsxPackage(zip);
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  paths(): string[] {
    return Object.keys(this.zip.files).filter((path) => !path.endsWith("/"));
  }

  /** @throws WorkbookFileError naming the part when it is absent, cannot be unpacked or is no XML */
  async xml(path: string): Promise<XmlElement> {
    const file = this.zip.file(path);
    if (file === null) throw new WorkbookFileError("damaged", `缺少 ${path}`);
    try {
      return parseXml(decodeText(await file.async("uint8array")));
    } catch (cause) {
      throw new WorkbookFileError("damaged", `${path} 无法解析`, { cause });
    }
  }

  async xmlIfAny(path: string): Promise<XmlElement | undefined> {
    return this.has(path) ? this.xml(path) : undefined;
  }

  async relationships(partPath: string): Promise<Relationship[]> {
    const root = await this.xmlIfAny(relsPathOf(partPath));
    return childrenNamed(root, "Relationship").map((element) => {
      const external = attributeNamed(element, "TargetMode") === "External";
      const target = attributeNamed(element, "Target") ?? "";
      return {
        id: attributeNamed(element, "Id") ?? "",
        type: (attributeNamed(element, "Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolveTarget(partPath, target),
        external,
      };
    });
  }

  write(path: string, root: XmlElement): void {
    this.zip.file(path, writeXml(root), { createFolders: false });
  }

  remove(path: string): void {
    this.zip.remove(path);
  }

  /** The package as a file. */
  async bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

/** Parts are UTF-8 or, by their byte order mark, UTF-16. */
function decodeText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}
