import JSZip from "jszip";
import { handmadeXlsx } from "../handmadeXlsx";
import { addComments } from "./corpusComments";
import type { CorpusBook } from "./CorpusBook";
import { CorpusStyles } from "./corpusStyles";
import { SharedTexts, sheetXml } from "./corpusSheetXml";
import { escaped } from "./xmlText";

/** The book as an .xlsx file that spreadsheet programs open; formulas have their cached results. */
export async function corpusXlsx(book: CorpusBook): Promise<Uint8Array> {
  const styles = new CorpusStyles();
  const texts = new SharedTexts();
  const sheets = book.sheets.map((sheet, index) => ({
    name: escaped(sheet.name),
    ...(sheet.visibility === "visible" ? {} : { state: sheet.visibility }),
    xml: sheetXml(sheet, { styles, texts, isFirst: index === 0 }),
  }));
  const zip = await JSZip.loadAsync(await handmadeXlsx({ sheets, strings: texts.xml() }));
  zip.file("xl/styles.xml", styles.xml());
  const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  // The schema asks for a name in the list of names.
  zip.file("xl/workbook.xml", workbook.replace("<definedNames></definedNames>", ""));
  await addComments(zip, book.sheets);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
