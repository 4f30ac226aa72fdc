import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planActuals, readActualsFrom } from "../../src/application/importActuals";
import { formatSheetCell } from "../../src/domain/grid/address";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { changedCells } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { gridOf } from "../support/gridOf";
import type { TestCell } from "../support/gridOf";
import { seedFormRows } from "../support/seedForm";
import type { FormRow, SeedForm } from "../support/seedForm";

const ROWS: readonly FormRow[] = [
  ["产出指标", "数量指标", "使用专线宽带条数", "反映专线数量情况", "≥2条"],
  ["产出指标", "质量指标", "系统验收合格率", "反映系统验收合格情况", "≥95%"],
  ["产出指标", "成本指标", "机房运行电力成本", "反映成本情况", "≤56万元"],
  ["效益指标", "社会效益指标", "保障网络安全", "反映成效", "显著提升"],
];

/** A table in the seed form with 实际完成值, 完成率 and 原因 of its own, as a test fills them. */
function sheet(form: SeedForm, filled: readonly (readonly TestCell[])[] = [], name = "表1"): SheetGrid {
  const cells = seedFormRows({ rows: ROWS, ...form }).map((row, index) => {
    if (index < 7) return row;
    return index === 7 ? [...row, "实际完成值", "完成率", "原因"] : [...row, ...(filled[index - 8] ?? [])];
  });
  return gridOf(cells, { name });
}

const workbookOf = (...grids: SheetGrid[]) => ({ read: () => Promise.resolve(grids) });

async function imported(own: SheetGrid[], other: SheetGrid[], settings = defaultSettings) {
  const result = await checkWorkbook(workbookOf(...own), settings);
  const found = await readActualsFrom(workbookOf(...other), result, settings);
  const plan = (rows = found.exact) => planActuals(result, settings, { rows, funds: found.funds });
  return { found, plan };
}

/** What is brought in. The figures that are reckoned from it are other tests' matter. */
function written(plan: ReturnType<typeof planActuals>["plan"]): Record<string, unknown> {
  const changes = plan.sheets.flatMap((one) =>
    changedCells(one).map((cell) => [formatSheetCell(one.sheetName, cell), cell.after] as const),
  );
  const isReckoned = ([place]: readonly [string, unknown]) => /!G(?:9|10|11)$/.test(place);
  return Object.fromEntries(changes.filter((change) => !isReckoned(change)));
}

const FILLED: readonly (readonly TestCell[])[] = [
  [3, null, "新增一条专线"],
  [{ value: 0.98, numberFormat: "0%", text: "98%" }],
  ["500000元"],
  ["达成", { value: 0.9, numberFormat: "0%", text: "90%" }],
];

it("a department's return of the same project comes home: numbers, per cents, money, grades, reasons", async () => {
  const { found, plan } = await imported([sheet({})], [sheet({}, FILLED, "交来")]);
  expect(found.exact).toHaveLength(4);
  const { plan: writes, refused } = plan();
  expect(refused).toEqual([]);
  expect(written(writes)).toEqual({
    "表1!F9": 3,
    "表1!H9": "新增一条专线",
    "表1!F10": "98%",
    "表1!F11": "500000元",
    "表1!F12": "达成",
    "表1!G12": "90%",
  });
});

it("what cannot be written is told with its reason, and the rest is written", async () => {
  const odd: readonly (readonly TestCell[])[] = [["很多"], ["98%"], ["3公里"], ["达成"]];
  const { plan } = await imported([sheet({})], [sheet({}, odd)]);
  const { plan: writes, refused } = plan();
  expect(refused.map(({ problem }) => problem)).toEqual(["notANumber", "unit"]);
  expect(written(writes)).toEqual({ "表1!F10": "98%", "表1!F12": "达成" });
});

it("the project of last year is offered, and nothing is planned without the user's word", async () => {
  const own = sheet({ project: "2024统计安全及服务保障经费" });
  const { found, plan } = await imported([own], [sheet({ project: "2023统计安全及服务保障经费" }, FILLED)]);
  expect(found.exact).toEqual([]);
  expect(found.near.map(({ doubts }) => doubts.join())).toEqual(Array(4).fill("project,year"));
  expect(plan().plan.sheets).toEqual([]);
  expect(Object.keys(written(plan(found.near).plan))).toHaveLength(6);
});

it("the year set for this workbook is not taken for the other one's", async () => {
  const other = sheet({ title: "2023年项目绩效目标表" }, FILLED);
  const { found } = await imported([sheet({})], [other], { ...defaultSettings, fiscalYear: 2024 });
  expect(found.near.map(({ doubts }) => doubts.join())).toEqual(Array(4).fill("year"));
});

describe("a per cent that is reckoned here, of a date in time,", () => {
  const rows: readonly FormRow[] = [["产出指标", "时效指标", "完成时间", "反映及时性", "2024年12月31日前"]];
  const whole: TestCell = { value: 1, numberFormat: "0%", text: "100%" };

  it("is left out; the day and the reason beside it come in", async () => {
    const { plan } = await imported(
      [sheet({ rows })],
      [sheet({ rows }, [["2024年11月30日", whole, "提前"]])],
    );
    const { plan: writes, refused } = plan();
    expect(refused).toEqual([]);
    expect(written(writes)).toEqual({ "表1!F9": "2024年11月30日", "表1!H9": "提前" });
  });

  it("is told where nothing else was brought", async () => {
    const own = sheet({ rows }, [["2024年11月30日"]]);
    const { plan } = await imported([own], [sheet({ rows }, [[null, whole]])]);
    const { plan: writes, refused } = plan();
    expect([writes.sheets, refused.map(({ problem }) => problem)]).toEqual([[], ["computed"]]);
  });
});

it("what was read before an edit is planned just so after the workbook has been read again", async () => {
  const [own, other] = [sheet({}), sheet({}, [[3, { value: 1, numberFormat: "0%", text: "100%" }]])];
  const { found } = await imported([own], [other]);
  const again = await checkWorkbook(workbookOf(own), defaultSettings);
  const { plan, refused } = planActuals(again, defaultSettings, { rows: found.exact, funds: [] });
  expect([written(plan), refused]).toEqual([{ "表1!F9": 3 }, []]);
});

it("a value that is here already is replaced only on the user's word", async () => {
  const own = sheet({}, [[2], [], [], []]);
  const { found, plan } = await imported([own], [sheet({}, FILLED)]);
  expect(found.near).toHaveLength(1);
  expect(written(plan().plan)["表1!F9"]).toBeUndefined();
  expect(written(plan(found.near).plan)["表1!F9"]).toBe(3);
});

it("several projects on several sheets make one plan, one sheet of it each", async () => {
  const projects = ["数字档案室建设", "人口变动抽样调查"];
  const own = projects.map((project, index) => sheet({ project }, [], `表${index + 1}`));
  const other = [...projects].reverse().map((project) => sheet({ project }, FILLED, `交来${project}`));
  const { found, plan } = await imported(own, other);
  expect(found.exact).toHaveLength(8);
  expect(plan().plan.sheets.map(({ sheetName }) => sheetName)).toEqual(["表1", "表2"]);
});

it("a table without a column for actual values cannot take any, and says so", async () => {
  const bare = gridOf(seedFormRows({ rows: ROWS }));
  const { plan } = await imported([bare], [sheet({}, FILLED)]);
  const { plan: writes, refused } = plan();
  expect(writes.sheets).toEqual([]);
  expect(refused.map(({ problem }) => problem)).toEqual(["noColumn", "noColumn", "noColumn", "noColumn"]);
});
