import type { IWorkbookData } from "../engine/univer";
import type { ConditionalRule } from "./read/conditionalFormats";
import { WHOLE_WORKBOOK, type NameEntry } from "./read/definedNames";

/** Names of the snapshot's resources in which Univer's plugins keep what is theirs. */
export const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
export const CONDITIONS_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

function resource(data: IWorkbookData, name: string): Record<string, unknown> {
  const text = data.resources?.find((one) => one.name === name)?.data;
  return text ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** The conditional formats of a snapshot by sheet id, the one that wins first. */
export const readConditions = (data: IWorkbookData): Record<string, readonly ConditionalRule[]> =>
  resource(data, CONDITIONS_RESOURCE) as Record<string, readonly ConditionalRule[]>;

/** The names of a snapshot, each with its `=`. */
export function readNameEntries(data: IWorkbookData): NameEntry[] {
  const entries = Object.values(resource(data, NAMES_RESOURCE)) as Partial<NameEntry>[];
  return entries.map(({ id = "", name = "", formulaOrRefString = "", comment, hidden, localSheetId }) => ({
    id,
    name,
    formulaOrRefString: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    hidden: hidden === true,
    localSheetId: localSheetId || WHOLE_WORKBOOK,
  }));
}
