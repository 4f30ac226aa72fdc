/** The names by which the manifest's buttons call. */
export const COMMAND_NAMES = ["checkWorkbook"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
