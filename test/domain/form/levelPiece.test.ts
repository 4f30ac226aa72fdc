import { levelKeys, levelPiece } from "../../../src/domain/form/levelPiece";

const row = (level1: string, level2: string) => ({ level1, level2 });
const ROWS = [
  row("产出指标", "数量指标"),
  row("产出 指标", "数量指标"),
  row(" 产出指标 ", "质量指标"),
  row("效益指标", "质量指标"),
  row("", "质量指标"),
];
const pieces = (level: "level1" | "level2") => ROWS.map((_, index) => levelPiece(ROWS, index, level));
const piece = (content: string | null, rows: number, key: string) => [
  { span: 1, rows, look: "centred", content, key },
];

it("a first level reaches down over the rows that say the same, and stands where it begins", () => {
  expect(pieces("level1")).toEqual([
    piece("产出指标", 3, "level1#0"),
    [],
    [],
    piece("效益指标", 1, "level1#3"),
    piece(null, 1, "level1#4"),
  ]);
});

it("a second level ends with its first level, though the next one's is called the same", () => {
  expect(pieces("level2")).toEqual([
    piece("数量指标", 2, "level2#0"),
    [],
    piece("质量指标", 1, "level2#2"),
    piece("质量指标", 1, "level2#3"),
    piece("质量指标", 1, "level2#4"),
  ]);
});

it("words stand without the blanks around them, and a level of blanks only is blank", () => {
  const rows = [row(" 产出指标\n", "　数量指标"), row("效益指标", " 　")];
  expect(levelPiece(rows, 0, "level1")).toEqual(piece("产出指标", 1, "level1#0"));
  expect(levelPiece(rows, 0, "level2")).toEqual(piece("数量指标", 1, "level2#0"));
  expect(levelPiece(rows, 1, "level2")).toEqual(piece(null, 1, "level2#1"));
});

it("a level's cell can be given a key of its own", () => {
  expect(levelPiece(ROWS, 0, "level1", "level1#12")).toEqual(piece("产出指标", 3, "level1#12"));
});

describe("a level is known by its words, whatever row it begins in", () => {
  it("a first level by its own, a second by those of both, blanks and widths of characters aside", () => {
    expect([levelKeys(ROWS, "level1")[0], levelKeys(ROWS, "level1")[3]]).toEqual([
      "level1|产出指标",
      "level1|效益指标",
    ]);
    const second = levelKeys(ROWS, "level2");
    expect([0, 2, 3, 4].map((index) => second[index])).toEqual([
      "level2|产出指标|数量指标",
      "level2|产出指标|质量指标",
      "level2|效益指标|质量指标",
      "level2||质量指标",
    ]);
    expect(levelKeys([row("产出指标（５０分）", "")], "level1")).toEqual(["level1|产出指标(50分)"]);
  });

  it("one that begins again below another is counted, one that goes on is not", () => {
    const rows = ["数量指标", "数量指标", "质量指标", "数量指标", "数量指标", "时效指标", "数量指标"];
    const keys = levelKeys(
      rows.map((level2) => row("产出指标", level2)),
      "level2",
    );
    expect([0, 2, 3, 5, 6].map((index) => keys[index])).toEqual([
      "level2|产出指标|数量指标",
      "level2|产出指标|质量指标",
      "level2|产出指标|数量指标#2",
      "level2|产出指标|时效指标",
      "level2|产出指标|数量指标#3",
    ]);
  });
});
