import XlsxPopulate from "xlsx-populate";

/** A workbook of one worksheet without content. */
export async function blankBook(): Promise<Uint8Array> {
  const book = await XlsxPopulate.fromBlankAsync();
  return new Uint8Array(await book.outputAsync());
}
