import { existsSync, readFileSync } from "node:fs";

const MAIN_THREAD = `/proc/self/task/${process.pid}/schedstat`;

/** Whether the clock below counts the main thread alone. */
export const countsThread = existsSync(MAIN_THREAD);

/**
 * Milliseconds that the main thread has run: what other programs take from the machine does not count, nor what helper
 * threads of Node do meanwhile (collecting garbage, compiling). Where the system does not tell, the wall clock.
 */
export function threadTime(): number {
  if (!countsThread) return performance.now();
  return Number(readFileSync(MAIN_THREAD, "utf8").split(" ")[0]) / 1e6;
}

/** What a step took, in milliseconds. */
export async function timed(step: () => unknown): Promise<number> {
  const start = threadTime();
  await step();
  return threadTime() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = low] = sorted.length % 2 === 0 ? sorted.slice(middle - 1) : sorted.slice(middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}

/** e of y = c·x^e through two points: 1 is linear. */
export function exponent(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): number {
  return Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
}
