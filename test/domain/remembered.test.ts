import { remembered, rememberedFor } from "../../src/domain/remembered";

function counting(options?: { longest?: number; most?: number }) {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  }, options);
  return { asked, lengthOf };
}

describe("a remembered answer", () => {
  it("is asked for once, whatever the answer", () => {
    const { asked, lengthOf } = counting();
    expect(["", "数量", "", "数量"].map(lengthOf)).toEqual([0, 2, 0, 2]);
    expect(asked).toEqual(["", "数量"]);
    const nothing = jest.fn(() => null);
    const none = remembered<string | null>(nothing);
    expect([none("甲"), none("甲")]).toEqual([null, null]);
    expect(nothing).toHaveBeenCalledTimes(1);
  });

  it("of a long text is not kept", () => {
    const { asked, lengthOf } = counting({ longest: 2 });
    expect(["三个字", "三个字"].map(lengthOf)).toEqual([3, 3]);
    expect(asked).toHaveLength(2);
  });

  it("is forgotten when twice as many others came since, and kept while it is used", () => {
    const { asked, lengthOf } = counting({ most: 2 });
    for (const text of ["a", "b", "c", "d", "e", "a"]) lengthOf(text);
    expect(asked.filter((text) => text === "a")).toHaveLength(2);
    for (const text of ["f", "a", "g", "a", "h", "a"]) lengthOf(text);
    expect(asked.filter((text) => text === "a")).toHaveLength(2);
  });

  it("of a text of just the greatest length is kept", () => {
    const { asked, lengthOf } = counting({ longest: 2 });
    expect(["数量", "质量", "数量"].map(lengthOf)).toEqual([2, 2, 2]);
    expect(asked).toEqual(["数量", "质量"]);
  });

  it("of a long text is that of the text itself, also between two of the same", () => {
    const { lengthOf } = counting({ longest: 2 });
    expect(["数量", "质量指标", "数量", "效益指标值"].map(lengthOf)).toEqual([2, 4, 2, 5]);
  });

  it("is kept while no more than so many texts came", () => {
    const { asked, lengthOf } = counting({ most: 2 });
    for (const text of ["a", "b", "a", "b", "c", "b", "a", "c"]) lengthOf(text);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  it("is not kept of everything that was ever asked", () => {
    const { asked, lengthOf } = counting({ most: 3 });
    const texts = ["a", "b", "c", "d", "e", "f", "g"];
    for (const text of [...texts, ...texts]) lengthOf(text);
    expect(asked).toEqual([...texts, ...texts]);
  });
});

describe("a remembered answer by the words of the settings", () => {
  it("is asked for once a text and settings, and never taken from other settings", () => {
    const answerTo = jest.fn((text: string, { ends }: { ends: string }) => text.endsWith(ends));
    const reader = rememberedFor(answerTo);
    const [rates, counts] = [{ ends: "率" }, { ends: "数" }];
    const asked = () => [
      reader("合格率", rates),
      reader("人数", rates),
      reader("合格率", counts),
      reader("人数", counts),
    ];
    expect([asked(), asked()]).toEqual([
      [true, false, false, true],
      [true, false, false, true],
    ]);
    expect(answerTo).toHaveBeenCalledTimes(4);
  });
});
