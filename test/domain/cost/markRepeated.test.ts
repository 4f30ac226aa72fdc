import { reconciledCosts } from "../../support/costTable";
import type { Cost } from "../../support/costTable";

describe("a total beside its parts", () => {
  const PARTS: readonly Cost[] = [
    ["差旅费", "≤60万元"],
    ["印刷费", "≤40万元"],
  ];

  it.each<[string, Cost]>([
    ["by its bare name", ["总成本", "≤100万元"]],
    ["by its bare name, though its parts do not make it up", ["总成本", "≤110万元"]],
    ["called 合计, though its parts do not add up to it", ["成本合计", "≤90万元"]],
    ["called 总计, though its parts do not add up to it", ["总计", "≤90万元"]],
    ["by arithmetic, whatever its name", ["调查费用总成本", "≤100万元"]],
  ])("is left out: %s", (_how, total) => {
    expect(reconciledCosts(100, [...PARTS, total]).leftOut).toEqual([null, null, "total"]);
    expect(reconciledCosts(100, [total, ...PARTS]).leftOut).toEqual(["total", null, null]);
  });

  it.each([
    "总计",
    "合计",
    "合 计",
    "总额",
    "总成本",
    "总费用",
    "总支出",
    "总经费",
    "总投入",
    "项目总成本",
    "本项目总成本",
    "整个项目总投入",
    "全部项目总支出",
    "年度总费用",
    "全年总支出",
    "其中合计",
    "各项费用合计",
    "成本总额",
    "经费总额",
    "支出总额",
    "资金总额",
  ])("may be called %s", (name) => {
    const costs: Cost[] = [
      [name, "≤80万元"],
      ["差旅费", "≤60万元"],
    ];
    expect(reconciledCosts(200, costs).leftOut).toEqual(["total", null]);
  });

  it.each<[string, number | null, readonly Cost[], string]>([
    [
      "人员经费总额, one kind of cost",
      100,
      [
        ["人员经费总额", "≤90万元"],
        ["设备购置费", "≤60万元"],
      ],
      "150.00",
    ],
    [
      "each of two 总额",
      100,
      [
        ["培训费用总额", "≤60万元"],
        ["会议费用总额", "≤40万元"],
      ],
      "100.00",
    ],
    [
      "a 总成本 where all rows make the budget",
      100,
      [
        ["总成本", "≤50万元"],
        ["其他费用", "≤50万元"],
      ],
      "100.00",
    ],
    ["a 总成本 of less than the others", 200, [["总成本", "≤90万元"], ...PARTS], "190.00"],
    [
      "a 合计 of less than the one other",
      200,
      [
        ["合计", "≤40万元"],
        ["差旅费", "≤60万元"],
      ],
      "100.00",
    ],
    ["总成本控制情况, more than a bare name", 250, [["总成本控制情况", "≤100万元"], ...PARTS], "200.00"],
    [
      "one of two equal costs that each make the budget",
      50,
      [
        ["差旅费", "≤50万元"],
        ["印刷费", "≤50万元"],
      ],
      "100.00",
    ],
    ["a cost that is the others' sum, but not the budget", 150, [["设备费", "≤100万元"], ...PARTS], "200.00"],
    ["a cost that is the others' sum, without a budget", null, [["设备费", "≤100万元"], ...PARTS], "200.00"],
    ["a cost that is the budget, but not the others' sum", 110, [["设备费", "≤110万元"], ...PARTS], "210.00"],
  ])("is not %s", (_why, budget, costs, sum) => {
    expect(reconciledCosts(budget, costs)).toMatchObject({ sum, leftOut: costs.map(() => null) });
  });

  it("is the only cost where nothing else is there to be counted", () => {
    const costs: Cost[] = [
      ["合计", "≤100万元"],
      ["培训费标准", "≤500元/人"],
    ];
    expect(reconciledCosts(120, costs)).toMatchObject({ sum: "100.00", leftOut: [null, "rate"] });
    expect(reconciledCosts(120, [["合计", "≤100万元"]])).toMatchObject({ sum: "100.00", leftOut: [null] });
  });

  it("is held against the rows that count, without their 其中", () => {
    const costs: Cost[] = [
      ["总成本", "≤100万元"],
      ["设备费", "≤60万元"],
      ["其中：服务器", "≤20万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconciledCosts(100, costs)).toMatchObject({
      sum: "100.00",
      leftOut: ["total", null, "part", null],
    });
  });
});

describe("a 小计", () => {
  it("is left out where its parts stand below or above it", () => {
    const below: Cost[] = [
      ["设备费小计", "≤60万元"],
      ["服务器", "≤40万元"],
      ["终端", "≤20万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconciledCosts(100, below)).toEqual({
      sum: "100.00",
      status: "equal",
      leftOut: ["total", null, null, null],
    });
    const above: Cost[] = [
      ["印刷费", "≤40万元"],
      ["服务器", "≤40万元"],
      ["终端", "≤20万元"],
      ["小 计", "≤60万元"],
    ];
    expect(reconciledCosts(100, above)).toEqual({
      sum: "100.00",
      status: "equal",
      leftOut: [null, null, null, "total"],
    });
  });

  it("is left out for each group of costs", () => {
    const costs: Cost[] = [
      ["服务器", "≤40万元"],
      ["终端", "≤20万元"],
      ["设备费小计", "≤60万元"],
      ["印刷费", "≤25万元"],
      ["纸张", "≤15万元"],
      ["印刷小计", "≤40万元"],
    ];
    expect(reconciledCosts(100, costs)).toMatchObject({
      sum: "100.00",
      leftOut: [null, null, "total", null, null, "total"],
    });
  });

  it("passes over rows that do not count", () => {
    const costs: Cost[] = [
      ["印刷费", "≤40万元"],
      ["服务器", "≤40万元"],
      ["服务器单价", "≤8万元"],
      ["终端", "≤20万元"],
      ["其中：平板", "≤5万元"],
      ["小计", "≤60万元"],
    ];
    expect(reconciledCosts(100, costs)).toMatchObject({
      sum: "100.00",
      leftOut: [null, null, "rate", null, "part", "total"],
    });
  });

  it("is a cost like any other where the rows beside it come to more, or to less", () => {
    const more: Cost[] = [
      ["设备费小计", "≤60万元"],
      ["服务器", "≤40万元"],
      ["终端", "≤30万元"],
    ];
    expect(reconciledCosts(200, more)).toMatchObject({ sum: "130.00", leftOut: [null, null, null] });
    const less: Cost[] = [
      ["设备费小计", "≤60万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconciledCosts(100, less)).toMatchObject({ sum: "100.00", leftOut: [null, null] });
  });

  it("says why it does not count by its value, before its name", () => {
    const costs: Cost[] = [
      ["服务器", "≤40万元"],
      ["小计", "见附表"],
    ];
    expect(reconciledCosts(40, costs).leftOut).toEqual([null, "notANumber"]);
  });
});

describe("其中 of the row before it", () => {
  const device: Cost = ["设备费", "≤60万元"];
  const printing: Cost = ["印刷费", "≤40万元"];

  it.each(["其中：服务器", "其中:服务器", " 其 中 ：服务器"])("does not count: %j", (name) => {
    const costs: Cost[] = [device, [name, "≤40万元"], printing];
    expect(reconciledCosts(100, costs)).toMatchObject({ sum: "100.00", leftOut: [null, "part", null] });
  });

  it("counts where no row stands before it, or 其中 is not how it begins", () => {
    const first: Cost[] = [["其中：服务器", "≤60万元"], printing];
    expect(reconciledCosts(100, first)).toMatchObject({ sum: "100.00", leftOut: [null, null] });
    const inside: Cost[] = [device, ["印刷费（其中彩印一半）", "≤40万元"]];
    expect(reconciledCosts(100, inside)).toMatchObject({ sum: "100.00", leftOut: [null, null] });
  });

  it("says why it does not count by its value, before its name", () => {
    const costs: Cost[] = [device, ["其中：服务器单价", "≤8万元"], ["其中：终端", ""], printing];
    expect(reconciledCosts(100, costs).leftOut).toEqual([null, "rate", "empty", null]);
  });
});

describe("a value in one cell merged over several rows", () => {
  it("counts with the first of them", () => {
    const costs: Cost[] = [
      ["设备费", "≤60万元"],
      ["安装费", null],
      ["调试费", null],
      ["印刷费", "≤40万元"],
    ];
    expect(reconciledCosts(100, costs, { merges: ["E9:E11"] })).toEqual({
      sum: "100.00",
      status: "equal",
      leftOut: [null, "shared", "shared", null],
    });
  });

  it("is another value than an equal one in a cell of its own", () => {
    const costs: Cost[] = [
      ["设备费", "≤50万元"],
      ["安装费", "≤50万元"],
    ];
    expect(reconciledCosts(100, costs)).toMatchObject({ sum: "100.00", leftOut: [null, null] });
  });

  it("counts once, also where the first of them is a price", () => {
    const costs: Cost[] = [
      ["设备单价", "≤60万元"],
      ["设备费", null],
    ];
    expect(reconciledCosts(60, costs, { merges: ["E9:E10"] })).toMatchObject({
      sum: "60.00",
      leftOut: ["rate", null],
    });
  });
});
