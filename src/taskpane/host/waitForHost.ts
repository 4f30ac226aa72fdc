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
  const info = await orSilence(Office.onReady());
  if (info === null) return { kind: "notLoaded", address };
  if (info.host !== Office.HostType.Excel) return { kind: "notExcel" };
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9")
    ? { kind: "excel" }
    : { kind: "tooOld" };
}

/** Null when the answer does not come in time. */
async function orSilence<T>(answer: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HOST_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function officeJsAddress(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return script?.src ?? "";
}
