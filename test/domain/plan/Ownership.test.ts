import { formatOwnership, parseOwnership } from "../../../src/domain/plan/Ownership";
import type { Ownership } from "../../../src/domain/plan/Ownership";

const SONG: Ownership = {
  widths: [54, 0, 271.5],
  styled: true,
  font: { name: "宋体", size: 10.5 },
  lookKey: "1x2y3z.k9",
};

describe("the record of a block", () => {
  it.each<[what: string, record: Ownership]>([
    ["with all that restoring needs, a hidden column's width of 0 among it", SONG],
    ["of cells that had a look of their own", { ...SONG, styled: false, font: null }],
    ["of 校验列, which have one look only", { ...SONG, lookKey: "" }],
  ])("is read as it was written: %s", (_what, record) => {
    expect(parseOwnership(formatOwnership(record))).toEqual(record);
  });

  it("holds nothing of what there is not, for a name's comment is short", () => {
    expect(formatOwnership({ widths: [54], styled: false, font: null, lookKey: "" })).toBe(
      '{"v":1,"w":[54],"s":false}',
    );
  });

  it("of eight columns with a long font name is no longer than a name's comment may be", () => {
    const widths = Array.from({ length: 8 }, (_, index) => 118.5 + index);
    const font = { name: "Microsoft YaHei UI Light", size: 10.5 };
    expect(formatOwnership({ ...SONG, widths, font }).length).toBeLessThan(256);
  });
});

describe("a record from which nothing is restored", () => {
  it.each<[what: string, record: string]>([
    ["a comment that the user wrote", "张三的批注"],
    ["an empty one", ""],
    ["a bare number", "1"],
    ["null", "null"],
    ["of a newer version", '{"v":2,"w":[54],"s":true}'],
    ["of no version", '{"w":[54],"s":true}'],
    ["without widths", '{"v":1,"s":true}'],
    ["without a word about the look", '{"v":1,"w":[54]}'],
    ["whose widths are no list", '{"v":1,"w":54,"s":true}'],
    ["with a width that is a text", '{"v":1,"w":[54,"48"],"s":true}'],
    ["with a width below nothing", '{"v":1,"w":[54,-1],"s":true}'],
    ["whose look is a word", '{"v":1,"w":[54],"s":"true"}'],
  ])("is %s", (_what, record) => {
    expect(parseOwnership(record)).toBeNull();
  });
});

it.each<[what: string, part: string, read: Pick<Ownership, "font" | "lookKey">]>([
  ["a font that is a text", '"f":"宋体"', { font: null, lookKey: "" }],
  ["a font without a size", '"f":["宋体"]', { font: null, lookKey: "" }],
  ["a font whose size is a text", '"f":["宋体","11"]', { font: null, lookKey: "" }],
  ["a font whose name is a number", '"f":[11,11]', { font: null, lookKey: "" }],
  ["a key that is a number", '"k":7', { font: null, lookKey: "" }],
  ["a key beside a font", '"f":["宋体",11],"k":"7"', { font: { name: "宋体", size: 11 }, lookKey: "7" }],
])("the widths are restored, and of the rest what can be understood: %s", (_what, part, read) => {
  expect(parseOwnership(`{"v":1,"w":[54,48],"s":true,${part}}`)).toEqual({
    widths: [54, 48],
    styled: true,
    ...read,
  });
});
