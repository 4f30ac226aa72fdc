import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";

const find = (row: FilledRow) => findingsOfSheets("S06", [filledGrid([row])]);

it("hits a number with the target's sign, and takes the sign away safely", () => {
  const [finding, ...others] = find({ target: "≥266米", actual: "≥266米" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: cellOf("actual", 0), row: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的实际完成值“≥266米”带有比较符号，不是一个准确的数。",
    "≥266米 → 266米",
    "请改为“266米”；实际完成的是别的数，就写那个数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The actual value “≥266米” of “指标1” has a sign: it is no exact number.",
    "≥266米 → 266米",
    "Write “266米”, or the number that was really achieved.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "safe",
    changes: [{ cell: cellOf("actual", 0), before: "≥266米", after: "266米" }],
  });
});

it.each([
  ["≥95%", "≥ 96%", "96%"],
  ["≤5%", "≤3%", "3%"],
  ["≥95%", "＞=96％", "96％"],
  [">50件", "＞60件", "60件"],
  ["2条", "=2条", "2条"],
])("takes it away safely beside %s: %s → %s", (target, actual, after) => {
  expect(find({ target, actual })).toMatchObject([{ fix: { kind: "safe", changes: [{ after }] } }]);
});

it("offers it singly where the sign is not the target's: it may mean something", () => {
  expect(find({ target: "≥266米", actual: "<266米" })).toMatchObject([
    { fix: { kind: "offered", changes: [{ after: "266米" }] } },
  ]);
  expect(find({ target: "266米", actual: "≥266米" })).toMatchObject([{ fix: { kind: "offered" } }]);
  expect(find({ target: "90%-95%", actual: "≥92%" })).toMatchObject([{ fix: { kind: "offered" } }]);
});

it("quotes a value of several lines in one, and keeps its lines in the fix", () => {
  const [finding] = find({ target: "≥2条", actual: "≥2条\n（含备用）" });
  expect(wordsOf(finding, "zh-CN").slice(1)).toEqual([
    "≥2条 （含备用） → 2条 （含备用）",
    "请改为“2条 （含备用）”；实际完成的是别的数，就写那个数。",
  ]);
  expect(finding?.fix?.changes[0]?.after).toBe("2条\n（含备用）");
});

it("has no proposal where words say the bound, or a number format adds it", () => {
  for (const text of ["不低于266米", "266米以上", "≥266米"]) {
    const formatted = { value: 266, numberFormat: '"≥"0"米"', text };
    const [finding] = find({ target: "≥266米", actual: text === "≥266米" ? formatted : text });
    expect(finding).toMatchObject({ fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“指标1”的实际完成值“${text}”带有比较符号，不是一个准确的数。`,
      `${text} → 一个准确的数`,
      "请只写实际完成的数和单位。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `The actual value “${text}” of “指标1” has a sign: it is no exact number.`,
      `${text} → one exact number`,
      "Write only the number that was achieved, with its unit.",
    ]);
  }
});

it("looks at dates too", () => {
  expect(find({ target: "≤2024年12月31日", actual: "≤2024年12月20日" })).toMatchObject([
    { fix: { kind: "safe", changes: [{ after: "2024年12月20日" }] } },
  ]);
});

it.each([
  ["≥266米", "266米"],
  ["≥266米", 266],
  ["≥266米", "约266米"],
  ["≥266米", null],
  ["显著提升", "≥3项成果"],
])("is silent for %s / %j", (target, actual) => {
  expect(find({ target, actual })).toEqual([]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S06")).toEqual([]);
});
