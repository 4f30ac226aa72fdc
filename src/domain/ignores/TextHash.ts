/** 53 bits of a text (cyrb53), which grows piece by piece: enough that two of a workbook's findings do not meet by chance. */
export class TextHash {
  private constructor(
    private readonly high: number,
    private readonly low: number,
  ) {}

  static of(text: string): TextHash {
    return new TextHash(0xdeadbeef, 0x41c6ce57).with(text);
  }

  /** The hash of the text so far and these behind it. */
  with(...texts: readonly string[]): TextHash {
    let { high, low } = this;
    for (const text of texts) {
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        high = Math.imul(high ^ code, 2654435761);
        low = Math.imul(low ^ code, 1597334677);
      }
    }
    return new TextHash(high, low);
  }

  /** In base 36. */
  toString(): string {
    let { high, low } = this;
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return inBase36(4294967296 * (2097151 & low) + (high >>> 0));
  }
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const FIVE_DIGITS = 36 ** 5;

/** As `Number.toString(36)`, which is made for fractions and takes longer than the hash itself. */
function inBase36(number: number): string {
  const high = Math.floor(number / FIVE_DIGITS);
  let text = "";
  // Halves of 32 bits are divided as whole numbers.
  for (let rest = (number - high * FIVE_DIGITS) | 0; rest > 0 || (high > 0 && text.length < 5);) {
    text = DIGITS.charAt(rest % 36) + text;
    rest = (rest / 36) | 0;
  }
  for (let rest = high | 0; rest > 0; rest = (rest / 36) | 0) text = DIGITS.charAt(rest % 36) + text;
  return text === "" ? "0" : text;
}
