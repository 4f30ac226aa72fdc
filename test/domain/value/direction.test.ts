import fc from "fast-check";
import { defaultLargerIsBetter, defaultSmallerIsBetter, directionOfName } from "../../../src/domain/value";

describe("directionOfName", () => {
  test.each([
    ["系统故障率", "smaller"],
    ["系统故 障\n率", "smaller"],
    ["群众投诉率（%）", "smaller"],
    ["数据差错率", "smaller"],
    ["安全事故起数", "smaller"],
    ["安全事故", "smaller"],
    ["单位成本", "smaller"],
    ["差旅费用总额", "smaller"],
    ["项目完成时间", "smaller"],
    ["产品不合格率", "smaller"],
    ["产品合格率", "larger"],
    ["任务完成率", "larger"],
    ["服务对象满意度", "larger"],
    ["验收通过率", "larger"],
    ["标准达标率", "larger"],
    ["成本节约率", "larger"],
  ])("%s: %s", (name, expected) => {
    expect(directionOfName(name)).toBe(expected);
  });

  test.each(["投诉处理率", "故障修复率", "投诉办结率", "事故处理及时率", "系统无故障时间", "受理投诉数量"])(
    "the longest word decides: %s is larger-is-better",
    (name) => {
      expect(directionOfName(name)).toBe("larger");
    },
  );

  test.each(["事故应急演练次数", "满意度调查次数", "费用报销人数", "培训人数", "", "提升统计能力"])(
    "%j tells no direction",
    (name) => {
      expect(directionOfName(name)).toBeNull();
    },
  );

  test.each(["降低故障率", "节约成本", "缩短办理时间", "成本节约额", "减少投诉数量"])(
    "what is to be reduced tells no direction: %s",
    (name) => {
      expect(directionOfName(name)).toBeNull();
    },
  );

  test("the settings' words replace the default ones", () => {
    const names = { smallerIsBetter: ["退回率"], largerIsBetter: [""] };
    expect(directionOfName("文件退回率", names)).toBe("smaller");
    expect(directionOfName("系统故障率", names)).toBeNull();
  });

  test("no word is in both default lists", () => {
    expect(defaultSmallerIsBetter.filter((word) => defaultLargerIsBetter.includes(word))).toEqual([]);
  });
});

/** What may follow the word that names the thing measured. */
const MEASURES = ["", "率", "数", "数量", "次数", "发生次数", "总额", "情况", "控制情况"];
const WORDS = [
  "故障率",
  "故障",
  "投诉",
  "成本",
  "费用",
  "时间",
  "合格率",
  "满意度",
  "处理率",
  "无故障时间",
  "率",
];

/** The rule in its plainest form: each word by itself, where it stands last. */
function longest(name: string, words: readonly string[]): number {
  const ends = (word: string) => MEASURES.includes(name.slice(name.lastIndexOf(word) + word.length));
  return Math.max(
    0,
    ...words.filter((word) => name.includes(word) && ends(word)).map(({ length }) => length),
  );
}

it("decides by the longest word that ends the name or stands before what is counted of it", () => {
  const pieces = fc.array(fc.constantFrom(...WORDS, ...MEASURES, "系统", "演练"), { maxLength: 6 });
  const some = fc.subarray(WORDS);
  fc.assert(
    fc.property(pieces, some, some, (parts, smallerIsBetter, largerIsBetter) => {
      const name = parts.join("");
      const [smaller, larger] = [longest(name, smallerIsBetter), longest(name, largerIsBetter)];
      const expected = smaller === larger ? null : smaller > larger ? "smaller" : "larger";
      expect(directionOfName(name, { smallerIsBetter, largerIsBetter })).toBe(expected);
    }),
    { numRuns: 3_000 },
  );
});
