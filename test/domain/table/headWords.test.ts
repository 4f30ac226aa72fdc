import {
  departmentIn,
  isHeadLine,
  isTableTitle,
  isTitle,
  labelledUnitIn,
  moneyUnitOfLabel,
  namedUnit,
  statedMoneyUnit,
  yearOfLine,
} from "../../../src/domain/table/headWords";

describe("a title", () => {
  it.each([
    "1.统计数据平台系统运维保障绩效目标表",
    "项目支出绩效自评表（2024年度）",
    "绩 效 目 标 申 报 表",
    "项目支出目标申报表",
    "部门整体绩效评价指标表",
  ])("is %s", (text) => {
    expect(isTitle(text)).toBe(true);
  });

  it.each(["项目名称", "附件3", "（2024年度）", "绩效评价报告"])("is not %s", (text) => {
    expect(isTitle(text)).toBe(false);
  });

  it("names a table for certain where it ends like one", () => {
    expect(isTableTitle("项目支出绩效自评表(2024年度)")).toBe(true);
    expect(isTableTitle("绩效目标管理系统运维")).toBe(false);
  });
});

describe("a money unit", () => {
  it.each([
    ["单位：万元", "万元"],
    ["（金额单位：人民币元）", "元"],
    ["金额单位：亿元", "亿元"],
    ["绩效目标表（单位：百万元）", "百万元"],
    ["单 位：万 元", "万元"],
    ["单位：元江县财政局", null],
    ["实施单位", null],
    ["249万元", null],
  ])("is stated by %s: %s", (text, unit) => {
    expect(statedMoneyUnit(text)).toBe(unit);
  });

  it.each([
    ["预算数(万元)", "万元"],
    ["项目资金(元)", "元"],
    ["预算数(万元):", "万元"],
    ["预算数", null],
    ["预算数(249万元)", null],
    ["(单位:万元)", null],
  ])("stands beside %s: %s", (label, unit) => {
    expect(moneyUnitOfLabel(label)).toBe(unit);
  });
});

describe("a unit", () => {
  it.each([
    ["349101天津市统计局财务处", "349101", "天津市统计局财务处"],
    [" 349101 湖城市 水务局 ", "349101", "湖城市 水务局"],
    ["[349101]天津市统计局财务处", "349101", "天津市统计局财务处"],
    ["349101-天津市统计局财务处", "349101", "天津市统计局财务处"],
    ["天津市统计局财务处（349101）", "349101", "天津市统计局财务处"],
    ["填报单位：天津市统计局财务处", "", "天津市统计局财务处"],
    ["填报单位：349101天津市统计局", "349101", "天津市统计局"],
    ["主管单位：某某集团【349】", "349", "某某集团"],
    ["单位名称：第三方", "", "第三方"],
    ["填报单位（盖章）：第三方", "", "第三方"],
    ["申报单位(公章)：349101某某集团", "349101", "某某集团"],
    ["实施单位名称（签章）：第三方", "", "第三方"],
    [" 湖城市水务局 ", "", "湖城市水务局"],
    ["填报单位：湖城市水务局　　单位：万元", "", "湖城市水务局"],
    ["湖城市水务局（金额单位：元）", "", "湖城市水务局"],
    ["349101湖城市水务局 单位：万元", "349101", "湖城市水务局"],
    ["湖城市水务局（本级）", "", "湖城市水务局（本级）"],
    ["湖城市水务局（机关）（349101）", "349101", "湖城市水务局（机关）"],
    ["湖城市水务局本级 单位：万元", "", "湖城市水务局本级"],
    ["填报单位：第三方（盖章）", "", "第三方"],
    ["填报单位：第三方(北方)", "", "第三方(北方)"],
  ])("is named by %s", (text, code, name) => {
    expect(namedUnit(text)).toEqual({ code, name });
  });

  it.each([
    "单位：万元",
    "填报单位：",
    "填报单位（盖章）：",
    "（2024年度）",
    "（2024 年度）",
    "2024 年",
    "2024　年度",
    "2024年度项目绩效",
    "运维保障",
    "某某集团（349）",
    "12号河道清淤",
    "附件3",
    "年初预算（本级）",
    "主管部门：水务局",
  ])("is not named by %s", (text) => {
    expect(namedUnit(text)).toBeNull();
  });
});

describe("a department", () => {
  it.each([
    ["主管部门：水务局", "", "水务局"],
    ["部门名称： 市委宣传部", "", "市委宣传部"],
    ["申报部门（盖章）：湖城市水务局（本级）", "", "湖城市水务局（本级）"],
    ["主管部门及代码：349-湖城市水务局", "349", "湖城市水务局"],
    ["主管部门：湖城市水务局（盖章）   单位：万元", "", "湖城市水务局"],
    ["部门名称：湖城市水务局    填报日期：2024年3月1日", "", "湖城市水务局"],
  ])("is named by %s", (text, code, name) => {
    expect(departmentIn(text)).toEqual({ code, name });
  });

  it.each([
    "主管部门：",
    "主管部门",
    "主管部门（盖章）：　　年　　月　　日",
    "主管部门意见：同意",
    "主管部门：同意上报的意见",
    "主管部门：水务局 实施单位：河道所",
    "主管部门：由水务局牵头，其他部门配合。",
    `主管部门：${"水务".repeat(40)}局`,
    "湖城市水务局",
  ])("is not named by %s", (text) => {
    expect(departmentIn(text)).toBeNull();
  });
});

it.each([
  ["实施单位：河道所", "河道所"],
  ["项目单位（盖章）：349101河道所", "河道所"],
  ["单位名称：第三方", "第三方"],
  ["单位：个", null],
  ["单位：万元", null],
  ["河道所", null],
  [`实施单位：${"水务".repeat(40)}局`, null],
])("the line %s says behind its label which unit it is: %s", (text, name) => {
  expect(labelledUnitIn(text)?.name ?? null).toBe(name);
});

it.each([
  ["（2024年度）", 2024],
  ["2025年", 2025],
  ["2025", null],
  ["2024年度预算", null],
  ["1999年度", null],
])("the line %s says the year %s", (text, year) => {
  expect(yearOfLine(text)).toBe(year);
});

it("title, money unit, unit and year are lines of a head, others are not", () => {
  const lines = ["绩效目标表", "单位：万元", "湖城市水务局", "（2024年度）", "附件3", "内部资料", ""];
  expect(lines.filter(isHeadLine)).toEqual(lines.slice(0, 4));
});
