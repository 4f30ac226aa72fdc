import type { Period } from "../../../src/domain/table/Layout";
import { leftPeriod, readHead } from "../../../src/domain/table/readHead";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../support/selfEvaluationForm";

type Rows = readonly (readonly TestCell[])[];

const LIMITS = { top: 0, right: 9 };
const PROJECT = ["项目名称", "甲"];

function read(rows: Rows, merges: readonly string[] = [], period: Period | null = null) {
  const { view, place } = headOf(rows, merges);
  return readHead(view, place, LIMITS, period);
}

/** The values of a head's fields: "project 甲@B1". */
const fieldsOf = (...head: Parameters<typeof read>) =>
  [...read(...head).fields].map(([role, { value }]) => `${role} ${placed(value)}`).sort();

describe("the first row of a head", () => {
  it.each<[string, readonly TestCell[]]>([
    ["its title", ["项目支出绩效目标申报表"]],
    ["its year", ["（2024年度）"]],
    ["its unit", ["填报单位：天津市统计局"]],
    ["its money unit", ["单位：万元"]],
    ["its project", ["项目名称", "乙"]],
    ["its funds", ["预算执行情况", "良好"]],
  ])("is that of %s, not that of notes above it", (_, line) => {
    expect(read([["附件3"], line, PROJECT]).firstRow).toBe(1);
  });

  it("is its first line where it says nothing that is known", () => {
    expect(read([["内部资料"], ["第一稿"]]).firstRow).toBe(0);
  });
});

describe("the lines above the project's name", () => {
  const lines = [["绩效目标表"], ["（2024年度）"], ["（2025年）"], ["349101天津市统计局财务处"], PROJECT];

  it("say the title, the year and the unit, the first of each", () => {
    const { title, year, unit } = read(lines);
    expect([placed(title), year, placed(unit), unit?.code]).toEqual([
      "绩效目标表@A1",
      2024,
      "349101天津市统计局财务处@A4",
      "349101",
    ]);
  });

  it("say none where there are none", () => {
    expect(read([PROJECT])).toMatchObject({ title: null, year: null, unit: null });
  });

  it("end above it: a project may be called like a table, or like a year", () => {
    expect(read([["单位：万元"], ["项目名称", "绩效目标管理系统运维"], ["2024年"]])).toMatchObject({
      title: null,
      year: null,
    });
  });

  it("have no title where the goal stands above the project's name", () => {
    expect(read([["绩效目标", "做好"], PROJECT]).title).toBeNull();
  });

  it("are no wider than the grid", () => {
    expect(placed(read([[null, null, null, null, "绩效目标表"], PROJECT]).title)).toBe("绩效目标表@E1");
    expect(read([["（2024年度）", null, null, null, null, "绩效目标表填报须知"], PROJECT]).title).toBeNull();
  });
});

describe("the unit beside a label", () => {
  it.each<[string, Rows, readonly [string, string, string] | null]>([
    [
      "is 实施单位 before 主管部门",
      [["主管部门", "天津市统计局", "实施单位", "天津市统计局财务处"]],
      ["天津市统计局财务处@D2", "", "天津市统计局财务处"],
    ],
    [
      "is 主管部门 beside a blank 实施单位",
      [["实施单位", " ", "主管部门", "市统计局"]],
      ["市统计局@D2", "", "市统计局"],
    ],
    [
      "has its code before its name",
      [["主管部门及代码", "349-市统计局"]],
      ["349-市统计局@B2", "349", "市统计局"],
    ],
    [
      "has its code in a cell of its own",
      [
        ["实施单位", " 湖城市水务处 "],
        ["单位代码", "349101 "],
      ],
      [" 湖城市水务处 @B2", "349101", "湖城市水务处"],
    ],
    [
      "is 实施单位（盖章） before 主管部门",
      [["主管部门", "市统计局", "实施单位\n（盖章）", "财务处"]],
      ["财务处@D2", "", "财务处"],
    ],
    ["is any name", [["实施单位", " 第三方 "]], [" 第三方 @B2", "", "第三方"]],
    [
      "keeps the code that stands with its name",
      [
        ["实施单位", "349101市统计局"],
        ["单位代码", "999"],
      ],
      ["349101市统计局@B2", "349101", "市统计局"],
    ],
    [
      "is none where all are blank",
      [
        ["实施单位", null],
        ["主管部门", " "],
      ],
      null,
    ],
  ])("%s", (_, rows, expected) => {
    const { unit } = read([PROJECT, ...rows]);
    expect(unit && [placed(unit), unit.code, unit.name]).toEqual(expected);
  });

  it("is that of a line above the project's name, where there is one", () => {
    expect(read([["填报单位：水务局"], PROJECT, ["实施单位", "水务处"]]).unit?.name).toBe("水务局");
  });
});

describe("the unit behind a label in its own cell", () => {
  const TITLE = ["绩效目标表"];
  it.each<[string, Rows, string | null]>([
    ["主管部门 above the project's name", [TITLE, ["主管部门：水务局"], PROJECT], "主管部门：水务局@A2"],
    ["部门名称 below it", [TITLE, PROJECT, ["部门名称：水务局"]], "部门名称：水务局@A3"],
    ["申报部门 above a table without a title", [["申报部门：水务局"], PROJECT], "申报部门：水务局@A1"],
    [
      "实施单位 before 主管部门",
      [TITLE, PROJECT, ["主管部门：水务局", null, "实施单位：河道所"]],
      "实施单位：河道所@C3",
    ],
    [
      "填报单位 above before it",
      [TITLE, ["主管部门：水务局", "填报单位：河道所"], PROJECT],
      "填报单位：河道所@B2",
    ],
    [
      "实施单位 beside its label",
      [TITLE, ["主管部门：水务局"], PROJECT, ["实施单位", "河道所"]],
      "河道所@B4",
    ],
    ["none where 主管部门 signs the table above", [["主管部门：水务局"], TITLE, PROJECT], null],
  ])("is %s", (_, rows, expected) => {
    expect(placed(read(rows).unit)).toBe(expected);
  });

  it("belongs to the table", () => {
    expect(read([["附件3"], ["主管部门：水务局"], PROJECT]).firstRow).toBe(1);
    expect(read([["主管部门：水务局"], TITLE, PROJECT]).firstRow).toBe(1);
  });
});

describe("the money unit is stated", () => {
  const unitsOf = (rows: Rows) => read(rows).units.map(({ unit, cell }) => `${unit} ${placed(cell)}`);

  it.each(["预算数（万元）", "财政资金（万元）", "项目资金（万元）", "实际支出（万元）", "金额单位：万元"])(
    "by %s",
    (label) => {
      expect(unitsOf([PROJECT, [label, 249]])).toEqual([`万元 ${label}@A2`]);
    },
  );

  it.each(["运维经费（万元）", "万元", "投入249万元", "单位：元江县财政局"])("not by %s", (text) => {
    expect(unitsOf([PROJECT, ["备注", text]])).toEqual([]);
  });

  it("as often as cells say it, beside the grid too", () => {
    const rows = [PROJECT, ["预算数（元）", 2490000, null, null, null, "单位：万元"]];
    expect(unitsOf(rows)).toEqual(["元 预算数（元）@A2", "万元 单位：万元@F2"]);
  });
});

describe("the fields of a head", () => {
  it("are the first of each kind", () => {
    expect(
      fieldsOf([PROJECT, ["预算数", 249], ["资金总额", 250], ["绩效目标", "做好"], ["总体目标", "做完"]]),
    ).toEqual(["goal 做好@B4", "project 甲@B1", "total 249@B2"]);
  });

  it("are not those of its grid of funds", () => {
    const { view, place } = headOf(SELF_EVALUATION_ROWS.slice(0, 11), SELF_EVALUATION_MERGES);
    const { fields, funds } = readHead(view, { ...place, lastColumn: 8 }, LIMITS);
    expect([...fields.keys()].sort()).toEqual(["achievement", "department", "goal", "project", "unit"]);
    expect(funds?.lines).toHaveLength(4);
  });

  it("have no goal where labels side by side stand right above the grid", () => {
    const rows = [PROJECT, ["年度总体目标", "预期目标", null, null, "实际完成情况"]];
    expect(fieldsOf(rows, ["B2:D2"])).not.toContainEqual(expect.stringMatching(/^goal/));
  });

  it("make the head as wide as their values", () => {
    expect(read([PROJECT]).lastColumn).toBe(4);
    expect(read([PROJECT, ["预算数", 1, null, null, "其他资金", 0]], ["F2:G2"]).lastColumn).toBe(6);
    expect(read([["绩效目标表"], PROJECT], ["A1:H1"]).lastColumn).toBe(7);
  });
});

describe("资金用途", () => {
  const FUNDS = ["预算规模及资金用途", "预算数", 249, "其他资金", 0];
  const useOf = (rows: Rows, merges: readonly string[] = []) => placed(read([PROJECT, ...rows], merges).use);

  it("is the line below the amounts, beside the label of both", () => {
    expect(useOf([FUNDS, [null, "购买服务"]], ["A2:A3", "B3:E3"])).toBe("购买服务@B3");
    expect(useOf([FUNDS, [null, "购买服务"]])).toBe("购买服务@B3");
    expect(useOf([FUNDS, [null, "购买服务"], ["绩效目标", "做好"]], ["A2:A4"])).toBe("购买服务@B3");
  });

  it.each<[string, Rows, readonly string[]]>([
    ["the line below is one of the amounts", [FUNDS, [null, "上年结转资金", 3]], ["A2:A3"]],
    [
      "the amount is the last line beside the label",
      [
        ["预算规模及资金用途", "其他资金", 0],
        [null, "预算数", 249],
        ["备注", "无"],
      ],
      ["A2:A3"],
    ],
    ["the line below is the goal's", [FUNDS, ["绩效目标", "做好"]], []],
    [
      "there is no amount",
      [
        ["预算规模及资金用途", "购买服务"],
        [null, "另购设备"],
      ],
      ["A2:A3"],
    ],
    [
      "the amounts have no such label",
      [
        ["预算数", 249],
        ["备注", "无"],
      ],
      [],
    ],
  ])("is not there where %s", (_, rows, merges) => {
    expect(useOf(rows, merges)).toBeNull();
  });
});

describe("a head over two blocks", () => {
  const rows = [
    PROJECT,
    ["中期资金总额", 300, "年度资金总额", 100],
    ["中期目标", "建成", "年度目标", "开工"],
  ];

  it("gives each block its own amount and goal", () => {
    expect(fieldsOf(rows, [], "longTerm")).toEqual(["goal 建成@B3", "project 甲@B1", "total 300@B2"]);
    expect(fieldsOf(rows, [], "annual")).toEqual(["goal 开工@D3", "project 甲@B1", "total 100@D2"]);
    expect(read(rows, [], "longTerm").shares).toEqual({ budget: false, goal: false });
  });

  it.each<[string, Rows, { budget: boolean; goal: boolean }]>([
    ["everything", [PROJECT, ["资金总额", 100], ["绩效目标", "做好"]], { budget: true, goal: true }],
    ["the goal", [PROJECT, ["中期资金总额", 300], ["绩效目标", "做好"]], { budget: false, goal: true }],
    ["the budget", [PROJECT, ["资金总额", 100], ["中期目标", "建成"]], { budget: true, goal: false }],
  ])("that has %s once shares it between them", (_, shared, shares) => {
    expect(read(shared, [], "longTerm").shares).toEqual(shares);
    expect(read(shared, [], "annual").shares).toEqual({ budget: false, goal: false });
    expect(read(shared).shares).toEqual({ budget: false, goal: false });
  });

  it("tells which period stands left", () => {
    const leftOf = (head: Rows) => {
      const { view, place } = headOf(head);
      return leftPeriod(view, place, LIMITS);
    };
    expect(leftOf(rows)).toBe("longTerm");
    expect(leftOf([PROJECT, ["年度目标", "开工", "中期目标", "建成"]])).toBe("annual");
    expect(leftOf([PROJECT, ["绩效目标", "做好"]])).toBeNull();
  });
});
