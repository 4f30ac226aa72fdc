import { formatCell } from "../../../src/domain/grid/address";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { twoBlockGrid } from "../../support/twoBlockForm";

const HEAD = [["河道清淤绩效目标表"], ["项目名称", "河道清淤"]];
const LEVELS = ["一级指标", "二级指标", "三级指标"];

const tablesOf = (...rows: readonly (readonly TestCell[])[]) =>
  readTables([gridOf([...HEAD, ...rows])], { fiscalYear: null }).tables;

describe("分值", () => {
  const pointsOf = (weight: TestCell) =>
    tablesOf(
      [...LEVELS, "指标值", "分值"],
      ["产出指标", "数量指标", "清淤条数", "≥20条", weight],
    )[0]?.indicators[0]?.weight?.points?.toFixed() ?? null;

  it.each<[string, TestCell, string]>([
    ["a number", 10, "10"],
    ["a number in a text", "12.5", "12.5"],
    ["with its unit", "15分", "15"],
    ["full-width", "２０分", "20"],
    ["a share", { value: 0.25, numberFormat: "0%", text: "25%" }, "25"],
    ["a share in a text", "30%", "30"],
    ["zero", 0, "0"],
  ])("may be %s", (_, weight, points) => {
    expect(pointsOf(weight)).toBe(points);
  });

  it.each<[string, TestCell]>([
    ["blank", null],
    ["a dash", "—"],
    ["words", "未分配"],
    ["two numbers", "5-8分"],
    ["a number of something else", "10条"],
    ["a day", "2024年12月底"],
    ["an error", { value: "#REF!", text: "#REF!" }],
  ])("that is %s is no number of points", (_, weight) => {
    expect(pointsOf(weight)).toBeNull();
  });
});

describe("a target in several columns", () => {
  const partsOf = (header: readonly string[], cells: readonly TestCell[]) => {
    const [indicator] =
      tablesOf([...LEVELS, ...header], ["产出指标", "质量指标", "合格率", ...cells])[0]?.indicators ?? [];
    const said = (field: { readonly text: string; readonly cell: { row: number; column: number } } | null) =>
      field && `${field.text} ${formatCell(field.cell)}`;
    const parts = indicator?.target.parts ?? null;
    return [indicator?.target.text, parts && [parts.operator, parts.value, parts.measure].map(said)];
  };

  it("keeps each of them with its cell", () => {
    expect(partsOf(["指标性质", "指标值", "度量单位"], ["≥", 95, "%"])).toEqual([
      "≥95%",
      ["≥ D4", "95 E4", "% F4"],
    ]);
  });

  it("may lack either part", () => {
    expect(partsOf(["指标值", "度量单位"], ["≥95", "%"])).toEqual(["≥95%", [null, "≥95 D4", "% E4"]]);
    expect(partsOf(["指标性质", "指标值"], ["≥", "96%"])).toEqual(["≥96%", ["≥ D4", "96% E4", null]]);
  });

  it("has no parts where it stands in one", () => {
    expect(partsOf(["指标值"], ["≥97%"])).toEqual(["≥97%", null]);
  });
});

it("a date without a year is one of the table's year, and 万 of a cost is 万元", () => {
  const { tables } = readTables(
    [
      gridOf([
        ["2026年河道清淤绩效目标表"],
        ["项目名称", "河道清淤"],
        [...LEVELS, "指标值"],
        ["产出指标", "时效指标", "完工时间", "10月31日前"],
        ["产出指标", "成本指标", "清淤费用", "≤251万"],
        ["产出指标", "数量指标", "清淤土方", "≥252万"],
      ]),
    ],
    { fiscalYear: null },
  );
  const [date, cost, quantity] = tables[0]?.indicators.map(({ target }) => target.value) ?? [];
  expect(date).toMatchObject({ kind: "date", date: { year: 2026 } });
  expect(cost).toMatchObject({ kind: "comparison", unit: "万元" });
  expect(quantity).not.toMatchObject({ unit: "万元" });
});

describe("a table is named", () => {
  it("by its sheet and its first cell; of two blocks by their period as well, so that none is another's", () => {
    const stacked = tablesOf(
      [...LEVELS, "指标值"],
      ["产出指标", "数量指标", "条数", "≥21条"],
      ...[["乙绩效目标表"], ["项目名称", "乙"], [...LEVELS, "指标值"]],
      ["产出指标", "数量指标", "座数", "≥22座"],
    );
    expect(stacked.map(({ id }) => id)).toEqual(["id-表1!A1", "id-表1!A5"]);
    const blocks = readTables([twoBlockGrid()], { fiscalYear: null }).tables;
    expect(blocks.map(({ id }) => id)).toEqual(["id-表1!A1#longTerm", "id-表1!A10#annual"]);
  });
});

describe("the form of a table is told", () => {
  const row = ["产出指标", "数量指标", "条数", "≥23条"];
  const grid = [[...LEVELS, "指标值"], row];
  const funds = [
    ["项目资金（万元）", null, "全年预算数", "全年执行数"],
    [null, "年度资金总额", 20, 19],
  ];
  const layoutOf = (...rows: readonly (readonly TestCell[])[]) => tablesOf(...rows)[0]?.reading.layout;

  it("by 项目资金 with lines of its own, which a self-evaluation has", () => {
    expect([layoutOf(...grid), layoutOf(...funds, ...grid)]).toEqual(["seed", "selfEvaluation"]);
  });

  it("by columns of its own for what was achieved and its score, and by a target in several", () => {
    const filled = [...row, "23条", 10];
    expect(layoutOf([...LEVELS, "指标值", "实际完成值", "得分"], filled)).toBe("selfEvaluation");
    expect(layoutOf([...LEVELS, "指标性质", "指标值"], [...row.slice(0, 3), "≥", "24条"])).toBe("splitValue");
  });

  it("by a column of projects, and by its second block", () => {
    expect(layoutOf(["项目名称", ...LEVELS, "指标值"], ["河道清淤", ...row])).toBe("list");
    const blocks = readTables([twoBlockGrid()], { fiscalYear: null }).tables;
    expect(blocks.map(({ reading }) => reading.layout)).toEqual(["twoBlock", "twoBlock"]);
  });
});
