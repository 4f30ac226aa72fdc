import { remembered } from "../../src/domain/remembered";

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
});
