/** A long calculation, which may be let rest wherever it yields: the host stays alive, and 取消 is heard. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Its outcome, without a rest. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
