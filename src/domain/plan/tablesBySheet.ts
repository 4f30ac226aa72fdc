/** What concerns each worksheet, by its id, in the order given. */
export function tablesBySheet<T extends { readonly table: { readonly sheetId: string } }>(
  tables: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const bySheet = new Map<string, T[]>();
  for (const one of tables) {
    const { sheetId } = one.table;
    const group = bySheet.get(sheetId);
    if (group) group.push(one);
    else bySheet.set(sheetId, [one]);
  }
  return bySheet;
}
