import { levelPiece } from "../../../src/domain/form/levelPiece";

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
