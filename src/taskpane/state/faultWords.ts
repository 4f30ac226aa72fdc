import { isPartMissing } from "../host/isPartMissing";
import type { StartMessages } from "../locales/start.zh-CN";

/** Anything thrown while a page is put up, in words: a part that did not arrive, with the mend, or a fault of the add-in itself. */
export function faultWords(error: unknown, messages: StartMessages): string {
  if (isPartMissing(error)) return messages.partMissing;
  return messages.internal(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
