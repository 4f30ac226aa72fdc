import type { MoreEntry } from "./MoreEntry";
import { newTableEntry } from "./newTableEntry";
import { unreadEntry } from "./unreadEntry";
import { wordImportEntry } from "./wordImportEntry";

/** The menu 更多, in its order. */
export const MORE_ENTRIES: readonly MoreEntry[] = [newTableEntry, wordImportEntry, unreadEntry];
