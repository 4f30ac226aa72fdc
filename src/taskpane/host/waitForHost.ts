/** What the page finds itself in. */
export type HostStatus =
  | { readonly kind: "excel" }
  /** office.js, or the part of it for this Excel, did not arrive; `address` is what was asked for. */
  | { readonly kind: "notLoaded"; readonly address: string }
  | { readonly kind: "notExcel" }
  | { readonly kind: "tooOld" };

/** office.js fetches the part for its host only after it was started; a blocked address there shows as silence. */
const HOST_TIMEOUT_MS = 20_000;

/** Waits until office.js has met its host, or cannot. */
export async function waitForHost(): Promise<HostStatus> {
  const address = officeJsAddress();
  if (typeof Office === "undefined") return { kind: "notLoaded", address };
  const info = await Promise.race([Office.onReady(), afterTimeout()]);
  if (info === "silence") return { kind: "notLoaded", address };
  if (info.host !== Office.HostType.Excel) return { kind: "notExcel" };
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9")
    ? { kind: "excel" }
    : { kind: "tooOld" };
}

function afterTimeout(): Promise<"silence"> {
  return new Promise((resolve) => setTimeout(() => resolve("silence"), HOST_TIMEOUT_MS));
}

function officeJsAddress(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return script?.src ?? "";
}
