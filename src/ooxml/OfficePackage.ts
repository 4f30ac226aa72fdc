import type JSZip from "jszip";
import { scanXml } from "./scanXml";

export interface Relationship {
  readonly id: string;
  /** The type's last word: "worksheet", "chartsheet", "sharedStrings". Strict files name the rest differently. */
  readonly type: string;
  /** The part's name in the archive, without a leading slash. */
  readonly target: string;
}

/** The parts of an .xlsx archive by name. */
export class OfficePackage {
  private readonly parts = new Map<string, JSZip.JSZipObject>();

  constructor(zip: JSZip) {
    for (const part of Object.values(zip.files)) {
      if (!part.dir) this.parts.set(normalised(part.name), part);
    }
  }

  has(name: string): boolean {
    return this.parts.has(normalised(name));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** A part's text, or null where the archive has none of that name. */
  async read(name: string): Promise<string | null> {
    return (await this.parts.get(normalised(name))?.async("string")) ?? null;
  }

  /** What a part refers to; `""` is the package itself. A part without relationships has none. */
  async relationshipsOf(part: string): Promise<Relationship[]> {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const xml = await this.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return xml === null ? [] : readRelationships(xml, folder);
  }
}

/** Part names know no case, and some programs on Windows write them with backslashes. */
function normalised(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function readRelationships(xml: string, folder: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolveTarget(folder, Target),
      });
    },
  });
  return found;
}

/** A target is relative to its part's folder, or begins with a slash. */
function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  const whole = target.startsWith("/") ? target : folder + target;
  for (const step of whole.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
