/** Whether a part of the program that is fetched when it is first used did not arrive; webpack asks for it again the next time. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
