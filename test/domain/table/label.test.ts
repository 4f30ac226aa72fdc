import { HEADER_LABELS, HEADER_ONLY } from "../../../src/domain/table/headerLabels";
import { isLongLabel, normaliseLabel } from "../../../src/domain/table/label";
import { knownWords, vocabularyOf } from "../../../src/domain/table/Vocabulary";

describe("a text whose last character no label ends in is not looked up", () => {
  const labels = [...Object.values(HEADER_LABELS).flat(), ...Object.keys(HEADER_ONLY)];
  const written = (label: string) => [label, ` ${[...label].join("　")}\n`, `${label}：`, `${label}\u200b`];

  it.each(labels)("%s is found however it is written", (label) => {
    for (const text of written(label)) expect(knownWords.headerRolesOf(text)).not.toEqual([]);
  });

  it.each([
    "未完成原因及改进措施",
    "偏差说明",
    "偏离分析",
    "未达标原因和整改意见",
    "偏差原因、整改建议",
    "偏差原因",
  ])("%s, which only a pattern knows, is found", (text) =>
    expect(knownWords.headerRolesOf(text)).toEqual(["reason"]),
  );

  it.each(["工程A", "工程Ａ", "工程a1 "])("a word of the unit's own is found that ends like %s", (word) => {
    const words = vocabularyOf({ project: [word], level3: [`${word}点`] });
    for (const text of [word, normaliseLabel(word)]) {
      expect(words.fieldOfText(text)).toBe("project");
      expect(words.headerRolesOf(text)).toEqual(["project"]);
    }
    expect(words.mayHeadLevel(`${word}点`)).toBe(true);
  });

  it.each(["0.95", "249.00万元", "天津市统计局", "≥95%。"])("%s is none", (text) => {
    expect(knownWords.fieldOfText(text)).toBeNull();
    expect(knownWords.headerRolesOf(text)).toEqual([]);
  });
});

it.each([
  "",
  "绩 效\n指 标",
  "一二三四五",
  "１２３４，５",
  "　　　　　　一　",
  "一二三四五六\u200b",
  "\u200b".repeat(9),
])("%j is long as a label when what is left of it is", (text) => {
  for (const most of [0, 4, 5, 6]) expect(isLongLabel(text, most)).toBe(normaliseLabel(text).length > most);
});
