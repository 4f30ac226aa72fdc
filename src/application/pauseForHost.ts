import { WorkbookError } from "./WorkbookError";

const SLICE_MS = 40;
let sliceStart = 0;

/**
 * Lets the host repaint and take clicks when the current slice of work has lasted long enough.
 * @throws WorkbookError `cancelled` once the signal is aborted.
 */
export async function pauseForHost(signal: AbortSignal | undefined): Promise<void> {
  throwIfCancelled(signal);
  const now = Date.now();
  if (now - sliceStart < SLICE_MS) return;
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  sliceStart = Date.now();
  throwIfCancelled(signal);
}

/** @throws WorkbookError `cancelled` when the user has pressed 取消. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled", [], "");
}
