import { builtInFormat } from "./builtInFormats";
import type { NumberFormat } from "./builtInFormats";
import { scanXml } from "../ooxml/scanXml";

/**
 * The number format of each cell style, by the index that a cell's `s` attribute names.
 * @param xml xl/styles.xml
 */
export function readNumberFormats(xml: string): NumberFormat[] {
  const custom = new Map<string, string>();
  const ids: string[] = [];
  scanXml(xml, {
    open(name, attributes, parent) {
      // Conditional formats (dxf) have numFmt elements of their own, named styles (cellStyleXfs) xf elements.
      if (name === "numFmt" && parent === "numFmts")
        custom.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
      if (name === "xf" && parent === "cellXfs") ids.push(attributes.numFmtId ?? "0");
    },
  });
  return ids.map((id) => {
    const code = custom.get(id);
    return code === undefined ? builtInFormat(Number(id)) : plainFormat(code);
  });
}

/** WPS and Chinese Excel may write the name of the general format in Chinese. */
function plainFormat(code: string): NumberFormat {
  const format = code === "" ? "General" : code.replaceAll("G/通用格式", "General");
  return { code: format, display: format };
}
