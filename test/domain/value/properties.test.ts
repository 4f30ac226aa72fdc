import fc from "fast-check";
import { parseMoney, parseTargetCell, parseTargetText, type Operator } from "../../../src/domain/value";

const options = fc.record({
  year: fc.option(fc.integer({ min: 1990, max: 2099 }), { nil: null }),
  costRow: fc.boolean(),
});

/** Texts made of what the grammar is made of, which reach far deeper than random characters. */
const fragments = fc
  .array(
    fc.constantFrom(
      ..."≥ ≤ > < = ± % ‰ - ~ — 至 . , ; 、 / ( ) （ ） 1 2 12 31 2024 95 0.5 3,000 万 亿 千 元 万元 人 次 个 月 日 年 底 前 季度 第 三".split(
        " ",
      ),
      ..."不低于 以上 以内 约 左右 每 完成 达到 控制在 质量 满意率 不含 # ? \n 无".split(" "),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fragments);
const formats = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        ...'0 # ? . , % ; @ " \\ ! _ * [ ] [Red] [>=1] [$¥-804] y m d h s e E+ General 万 元 ≥ - ( )'.split(
          " ",
        ),
      ),
    )
    .map((parts) => parts.join("")),
);
const content = fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));

describe("any text", () => {
  test("is read without throwing, and keeps its text", () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        expect(parseTargetText(text, given).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("reads as the same kind with white space around it", () => {
    fc.assert(
      fc.property(fragments, options, (text, given) => {
        expect(parseTargetText(` ${text}\u3000`, given).kind).toBe(parseTargetText(text, given).kind);
      }),
      { numRuns: 1000 },
    );
  });

  test("that is a range has its ends in order", () => {
    fc.assert(
      fc.property(fragments, options, (text, given) => {
        const value = parseTargetText(text, given);
        if (value.kind === "range") expect(value.value.lte(value.upper)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any cell", () => {
  test("is read without throwing, as a target and as money", () => {
    fc.assert(
      fc.property(content, fc.string(), formats, options, (value, text, numberFormat, given) => {
        const cell = { value, text, numberFormat };
        expect(typeof parseTargetCell(cell, given).kind).toBe("string");
        expect(typeof parseMoney(cell, "万元")).toBe("object");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a comparison written out", () => {
  const operators: readonly Operator[] = [">=", "<=", ">", "<", "="];
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${part}`.replace(/0+$/, "")));
  const unit = fc.constantFrom(
    "%",
    "‰",
    "人",
    "次",
    "家",
    "万元",
    "元",
    "元/人·月",
    "平方米",
    "个工作日",
    "Mbps速率",
    "",
  );

  test("reads back as itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...operators), decimal, unit, (operator, number, unitText) => {
        const value = parseTargetText(`${operator}${number}${unitText}`, { year: null, costRow: true });
        if (value.kind !== "comparison") throw new Error(`read as ${value.kind}`);
        expect([value.operator, value.value.toFixed(), value.unit]).toEqual([operator, number, unitText]);
        expect(value.implied).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads alike from a number and from a text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const cell = { value: thousandths / 100_000, text: "", numberFormat: "0%" };
        const fromNumber = parseTargetCell(cell, { year: null, costRow: false });
        const fromText = parseTargetText(`${thousandths / 1000}%`, { year: null, costRow: false });
        expect({ ...fromNumber, text: "" }).toEqual({ ...fromText, text: "" });
      }),
    );
  });
});

describe("very long texts", () => {
  const length = 100_000;

  test.each([
    ["digits", "1", "comparison"],
    ["digits with a point", "1.", "unreadable"],
    ["thousands", "1,", "unreadable"],
    ["ranges", "3-", "unreadable"],
    ["signs", "≥", "unreadable"],
    ["bounds", "≥5;", "unreadable"],
    ["parentheses", "(", "unreadable"],
    ["Chinese numerals", "一", "qualitative"],
    ["blanks before a word", " ", "empty"],
    ["dates", "2024年", "qualitative"],
    ["prose", "质量达标、", "qualitative"],
    ["hashes", "#", "unreadable"],
  ])("%s repeated end as they should", (_, piece, kind) => {
    const text = piece.repeat(length / piece.length);
    expect(parseTargetText(text, { year: 2024, costRow: false }).kind).toBe(kind);
  });
});
