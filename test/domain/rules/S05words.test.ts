import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, wordsOf } from "../../support/findingsOf";

const find = (...rows: FilledRow[]) => findingsOfSheets("S05", [filledGrid(rows)]);

/** [problem, target, actual value], then message and mend in Chinese and in English. */
const NO_NUMBERS = [
  [
    ["notANumber", "≥2条", "已完成"],
    "“指标1”的实际完成值“已完成”不是数字，不能与目标“≥2条”相比。",
    "请只填实际完成的数（单位：条），说明文字写到原因一栏。",
    "The actual value “已完成” of “指标1” is no number; its target is “≥2条”.",
    "Write only the number; words belong into the reason.",
  ],
  [
    ["approximate", "≥95%", "约95%"],
    "“指标1”的实际完成值“约95%”是约数，不能准确计分。",
    "请去掉“约”“左右”“余”等字，填统计出来的准确数。",
    "The actual value “约95%” of “指标1” is not exact and cannot be scored.",
    "Leave out 约, 左右 or 余 and write the exact number.",
  ],
  [
    ["unit", "≥2条", "3公里"],
    "“指标1”的实际完成值“3公里”与目标“≥2条”的单位不同，无法换算。",
    "请改按目标的单位“条”填写。",
    "The actual value “3公里” of “指标1” has another unit than its target “≥2条”, and none that converts.",
    "Write it in “条”, the target’s unit.",
  ],
  [
    ["unit", "≥2", "30%"],
    "“指标1”的实际完成值“30%”与目标“≥2”的单位不同，无法换算。",
    "目标没有写单位：请只填数字，或先给目标补上单位。",
    "The actual value “30%” of “指标1” has another unit than its target “≥2”, and none that converts.",
    "The target has no unit: write the number only, or give the target its unit.",
  ],
  [
    ["multiple", "≥5万亩", "5.2"],
    "“指标1”的实际完成值“5.2”远小于目标“≥5万亩”，看不出是否以万（千、亿）计。",
    "请连单位写明：“5.2万亩”还是“5.2亩”，只有填报人知道。",
    "The actual value “5.2” of “指标1” is far below “≥5万亩”: is it counted in 万 (千, 亿) as well?",
    "Write it with its unit: “5.2万亩” or “5.2亩”; only you know.",
  ],
  [
    ["percentSign", "≥95%", "0.96"],
    "“指标1”的目标“≥95%”是百分比，实际完成值“0.96”没有写百分号。",
    "请写上百分号，例如“96%”；“0.96”是百分之几，只有填报人知道。",
    "The target “≥95%” of “指标1” is in per cent; the actual value “0.96” has no % sign.",
    "Write the % sign, as in “96%”: only you know what per cent “0.96” is.",
  ],
  [
    ["negative", "≤5%", "-3%"],
    "“指标1”的实际完成值“-3%”是负数，而目标“≤5%”从 0 算起。",
    "请核对正负号；没有发生的，填 0。",
    "The actual value “-3%” of “指标1” is negative; the scale of “≤5%” begins at zero.",
    "Check the sign; if nothing happened, write 0.",
  ],
  [
    ["several", "≥2条", "2条、3条"],
    "“指标1”的实际完成值“2条、3条”里有几个数，不知道按哪一个计分。",
    "请分成几行指标，或先算成一个数再填写。",
    "The actual value “2条、3条” of “指标1” holds several numbers.",
    "Make a row of each, or work out one number.",
  ],
] as const;

it.each(NO_NUMBERS)("hits %j", ([problem, target, actual], zh, mendZh, en, mendEn) => {
  const [finding, ...others] = find({ target, actual });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: cellOf("actual", 0), facts: { problem } });
  expect(wordsOf(finding, "zh-CN")).toEqual([zh, `${actual} → 一个准确的数，单位与目标相同`, mendZh]);
  const change = `${actual} → one exact number in the target’s unit`;
  expect(wordsOf(finding, "en-US")).toEqual([en, change, mendEn]);
});

it.each([
  [
    ["percentSign", "≥95%", "96"],
    ["“指标1”的目标“≥95%”是百分比，实际完成值“96”没有写百分号。", "96 → 96%", "请写成“96%”。"],
    [
      "The target “≥95%” of “指标1” is in per cent; the actual value “96” has no % sign.",
      "96 → 96%",
      "Write “96%”.",
    ],
  ],
  [
    ["notADate", "2024年12月20日前", "2024年12月"],
    [
      "“指标1”的实际完成值“2024年12月”看不出是否按期：目标是“2024年12月20日前”。",
      "2024年12月 → 完成的日期",
      "请写明完成的年、月、日，例如“2024年12月20日”。",
    ],
    [
      "The actual value “2024年12月” of “指标1” does not tell whether “2024年12月20日前” was kept in time.",
      "2024年12月 → the day of completion",
      "Write year, month and day, such as “2024年12月20日”.",
    ],
  ],
  [
    ["unreadable", "显著提升", "#REF!"],
    [
      "“指标1”的实际完成值“#REF!”无法读出。",
      "#REF! → 达成、部分达成并具有一定效果、未达成且效果较差之一",
      "请先改正单元格里的公式或内容，再填写实际完成值。",
    ],
    [
      "The actual value “#REF!” of “指标1” cannot be read.",
      "#REF! → one of the three grades",
      "Mend the cell’s formula or content first.",
    ],
  ],
] as const)(
  "says in both languages that it wants something else: %j",
  ([problem, target, actual], zh, en) => {
    const [finding, ...others] = find({ target, actual });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", cell: cellOf("actual", 0), facts: { problem } });
    expect(wordsOf(finding, "zh-CN")).toEqual(zh);
    expect(wordsOf(finding, "en-US")).toEqual(en);
  },
);
