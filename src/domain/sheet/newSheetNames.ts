import { freeSheetName } from "../grid/freeSheetName";
import type { NewSheet } from "./NewSheet";

/**
 * The names that new worksheets get, in their order: each its own, none that is taken.
 * @param taken names of the worksheets that are there
 */
export function newSheetNames(
  sheets: readonly Pick<NewSheet, "sheetName">[],
  taken: Iterable<string>,
): string[] {
  const used = new Set(taken);
  return sheets.map(({ sheetName }) => {
    const name = freeSheetName(sheetName, used);
    used.add(name);
    return name;
  });
}
