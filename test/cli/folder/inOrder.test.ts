import { inOrder } from "../../../src/cli/folder/inOrder";

describe("working on several things at a time", () => {
  it("hands results out in the things' order, and is never further ahead than it may be", async () => {
    const ends: (() => void)[] = [];
    let [running, most] = [0, 0];
    const work = (thing: number) =>
      new Promise<number>((done) => {
        most = Math.max(most, ++running);
        ends.push(() => {
          running--;
          done(thing * 10);
        });
      });
    const results: number[] = [];
    const reading = (async () => {
      for await (const result of inOrder([1, 2, 3, 4, 5], work, 3)) results.push(result);
    })();
    // The last one that was begun ends first.
    while (results.length < 5) {
      ends.pop()?.();
      await new Promise((next) => setImmediate(next));
    }
    await reading;
    expect(results).toEqual([10, 20, 30, 40, 50]);
    expect(most).toBe(3);
  });
});
