import fc from "fast-check";
import { TextHash } from "../../../src/domain/ignores/TextHash";

/** cyrb53 of a whole text, as it was first written: workbooks keep what it said. */
function cyrb53(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

it("is cyrb53 in base 36, of whichever pieces a text is made", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (pieces) => {
      const hash = pieces.reduce((sum, piece) => sum.with(piece), TextHash.of(""));
      expect(hash.toString()).toBe(cyrb53(pieces.join("")));
    }),
    { numRuns: 2_000 },
  );
});
