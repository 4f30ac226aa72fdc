import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** The same files give the same zip, byte for byte, whenever it is made. */
const DATE = new Date("2000-01-01T00:00:00Z");

/**
 * @param {string} folder
 * @param {string} top the folder's name within the zip
 * @returns {Promise<Buffer>}
 */
export function zipFolder(folder, top) {
  const zip = new JSZip();
  for (const path of filesUnder(folder))
    zip.file(`${top}/${path}`, readFileSync(join(folder, path)), { date: DATE, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** Paths with "/", sorted. */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}
