/**
 * Works on several things at a time and hands the results out in the things' order, as soon as that allows.
 * @param ahead how many things may be in work or done and waiting for an earlier one: what bounds the memory
 */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  work: (thing: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const thing of things) {
    const result = work(thing);
    // Whoever waits for it hears of a failure; until then it is not unheard of.
    result.catch(() => undefined);
    started.push(result);
    if (started.length < ahead) continue;
    const first = started.shift();
    if (first) yield await first;
  }
  for (const result of started) yield await result;
}
