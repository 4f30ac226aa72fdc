import type { Steps } from "../domain/Steps";
import { pauseForHost } from "./pauseForHost";

/**
 * Carries out a long calculation, giving way to the host between slices.
 * @throws WorkbookError `cancelled` once the signal is aborted
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal | undefined): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pauseForHost(signal);
  }
}
