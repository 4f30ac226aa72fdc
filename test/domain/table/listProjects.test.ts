import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const HEADER = ["主管部门", "项目单位", "项目名称", "预算数", "一级指标", "二级指标", "三级指标", "指标值"];
const DONE = ["产出指标", "数量指标", "购置设备数量", "≥20台"];
const GAIN = ["效益指标", "社会效益指标", "设备使用率", "≥90%"];

type Fields = readonly [
  department: string | null,
  unit: string | null,
  project: string | null,
  total: TestCell,
];
const NONE: Fields = [null, null, null, null];

/** The projects of a list whose rows begin with these fields: name, unit, amount and how many indicators. */
function projectsOf(fields: readonly Fields[], merges: readonly string[] = []): string[] {
  const rows = fields.map((cells, index) => [...cells, ...(index % 2 === 0 ? DONE : GAIN)]);
  const { tables } = readTables([gridOf([HEADER, ...rows], { merges })], defaultSettings);
  return tables.map(({ project, unit, budget, indicators }) =>
    [project?.text, unit?.text, budget.total?.text, indicators.length].join(" "),
  );
}

it("a list without a column of units tells its projects by name alone", () => {
  const rows = ["清淤", "清淤", "检修"].map((name) => [name, ...DONE]);
  const { tables } = readTables([gridOf([["项目名称", ...HEADER.slice(4)], ...rows])], defaultSettings);
  expect(tables.map(({ project, unit, indicators }) => [project?.text, unit, indicators.length])).toEqual([
    ["清淤", null, 2],
    ["检修", null, 1],
  ]);
});

it("in a list without a column of departments a unit written once is that of the projects below it", () => {
  const rows = [
    ["河道所", "清淤", ...DONE],
    [null, "检修", ...DONE],
  ];
  const { tables } = readTables(
    [gridOf([HEADER.slice(1, 3).concat(HEADER.slice(4)), ...rows])],
    defaultSettings,
  );
  expect(tables.map(({ unit }) => unit?.text)).toEqual(["河道所", "河道所"]);
});

describe("a project of a list", () => {
  it.each<[string, readonly Fields[], readonly string[], readonly string[]]>([
    [
      "goes on where its name is written again in each row, with spaces and full-width forms or not",
      [
        ["水务局", "河道所", "设备购置（二期）", 20],
        ["水务局", "河道所", "设备 购置(二期)", 20],
      ],
      [],
      ["设备购置（二期） 河道所 20 2"],
    ],
    [
      "is another where a unit of its own has a project of the same name",
      [
        ["水务局", "河道所", "设备购置", 20],
        ["水务局", "泵站", "设备购置", 20],
      ],
      [],
      ["设备购置 河道所 20 1", "设备购置 泵站 20 1"],
    ],
    [
      "is another where the department is",
      [
        ["水务局", null, "设备购置", 20],
        ["教育局", null, "设备购置", 20],
      ],
      [],
      ["设备购置 水务局 20 1", "设备购置 教育局 20 1"],
    ],
    [
      "is the same where the unit is written in one of its rows alone",
      [
        ["水务局", "河道所", "设备购置", 20],
        ["水务局", null, "设备购置", 20],
        [null, "河道所", "设备购置", 20],
      ],
      [],
      ["设备购置 河道所 20 3"],
    ],
    [
      "is another where each name is merged over rows of its own",
      [["水务局", "河道所", "设备购置", 20], NONE, ["水务局", "河道所", "设备购置", 30], NONE],
      ["C2:C3", "C4:C5"],
      ["设备购置 河道所 20 2", "设备购置 河道所 30 2"],
    ],
    [
      "of the same name is another's where the unit that is written with it is another",
      [["水务局", "河道所", "设备购置", 20], NONE, [null, "泵站", "设备购置", 20], NONE],
      [],
      ["设备购置 河道所 20 2", "设备购置 泵站 20 2"],
    ],
    [
      "goes on where a page broke its merged cell in two, the second of one row",
      [["水务局", "河道所", "设备购置", 20], NONE, ["水务局", "河道所", "设备购置", 20]],
      ["C2:C3"],
      ["设备购置 河道所 20 3"],
    ],
    [
      "is not begun by a name of spaces",
      [
        ["水务局", "河道所", "设备购置", 20],
        [null, null, "  ", null],
      ],
      [],
      ["设备购置 河道所 20 2"],
    ],
    [
      "has the unit that is written once above it, and the amount of none but itself",
      [["水务局", "河道所", "设备购置", 20], NONE, [null, null, "泵站检修", null], NONE],
      [],
      ["设备购置 河道所 20 2", "泵站检修 河道所  2"],
    ],
    [
      "has what only its second row says, but nothing of the next one's",
      [
        ["水务局", "河道所", "设备购置", null],
        [null, null, null, 20],
        [null, " ", "泵站检修", " "],
        NONE,
        [null, "泵站", "闸门", 5],
      ],
      [],
      ["设备购置 河道所 20 2", "泵站检修 河道所   2", "闸门 泵站 5 1"],
    ],
    [
      "goes on where each row repeats its name beside an amount of the row's own",
      [
        ["水务局", "河道所", "设备购置", 20],
        ["水务局", "河道所", "设备购置", 5],
      ],
      [],
      ["设备购置 河道所 20 2"],
    ],
    [
      "goes on where its name stands again below a row without one, or with blanks for one",
      [
        ["水务局", "河道所", "设备购置", 20],
        NONE,
        [null, null, "设备购置", 20],
        [null, null, " ", null],
        [null, null, "设备购置", null],
      ],
      [],
      ["设备购置 河道所 20 5"],
    ],
    [
      "of the same name below rows without one is another where the department is",
      [["水务局", null, "设备购置", 20], NONE, ["教育局", null, "设备购置", 20]],
      [],
      ["设备购置 水务局 20 2", "设备购置 教育局 20 1"],
    ],
    [
      "without a name at the head of the list is one of its own",
      [NONE, ["水务局", "河道所", "设备购置", 20]],
      [],
      ["   1", "设备购置 河道所 20 1"],
    ],
    [
      "has the unit of the one above it where the department is the same",
      [
        ["水务局", "河道所", "设备购置", 20],
        ["水务局", null, "泵站检修", 10],
      ],
      [],
      ["设备购置 河道所 20 1", "泵站检修 河道所 10 1"],
    ],
    [
      "has the amount of its second row where the first holds blanks",
      [
        ["水务局", "河道所", "设备购置", "  "],
        [null, null, null, 20],
      ],
      [],
      ["设备购置 河道所 20 2"],
    ],
  ])("%s", (_, fields, merges, expected) => {
    expect(projectsOf(fields, merges)).toEqual(expected);
  });
});
