import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { importItems, isMatch } from "../../../src/taskpane/components/importing/importItems";
import { reportText } from "../../../src/taskpane/state/importWords";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";
import { startSession } from "../support/startSession";

const messages = messagesFor("zh-CN");
const FILE = { name: "处室交来.xlsx", bytes: new Uint8Array() };

/** A table with a column of actual values of its own. */
function sheet(project: string, actuals: readonly TestCell[] = []): SheetGrid {
  const rows = seedFormRows({ project }).map((row, index) =>
    index < 7 ? row : [...row, index === 7 ? "实际完成值" : (actuals[index - 8] ?? null)],
  );
  return gridOf(rows, { name: "表1" });
}

async function opened(own: SheetGrid, other: SheetGrid) {
  const started = startSession({ grids: [own], otherGrids: [other] });
  await started.session.check();
  await started.session.imports.open(FILE);
  return { ...started, found: started.state().source?.found };
}

it("shows what another workbook has, plans what is confirmed, writes it, and is done", async () => {
  const { session, state, found, workbook } = await opened(sheet("甲"), sheet("甲", [3, 50, 190, "100%"]));
  expect(state().source?.name).toBe("处室交来.xlsx");
  await session.imports.preview({ rows: found?.exact ?? [], funds: [] });
  expect(state().preview).toMatchObject({ purpose: "importActuals", notes: [] });
  await session.applyPreview();
  expect(workbook.applied).toHaveLength(1);
  expect(state()).toMatchObject({ source: null, preview: null, written: { purpose: "importActuals" } });
});

it("what cannot be written is told before anything is", async () => {
  const { session, state, found } = await opened(sheet("甲"), sheet("甲", ["很多", 50]));
  await session.imports.preview({ rows: found?.exact ?? [], funds: [] });
  expect(state().preview?.notes).toEqual(["甲 · 使用专线宽带条数“很多”：请填数字。"]);
  expect(state().source).not.toBeNull();
});

it("last year's project is to be confirmed as a whole or row by row; nothing of it is ticked", async () => {
  const { found } = await opened(
    sheet("2024统计安全及服务保障经费"),
    sheet("2023统计安全及服务保障经费", [3, 50, 190]),
  );
  if (!found) throw new Error("nothing was read");
  const items = importItems(found, messages);
  expect(items.filter(({ kind }) => kind !== "match").map((item) => item.kind)).toEqual([
    "head",
    "group",
    "head",
    "left",
  ]);
  expect(items.filter(isMatch).map(({ isSafe, words }) => [isSafe, words.otherProject])).toEqual(
    Array.from({ length: 3 }, () => [false, "2023统计安全及服务保障经费"]),
  );
});

it("the list of what found no place can be handed on as text", async () => {
  const { found } = await opened(sheet("数字档案室建设", []), sheet("人口变动抽样调查", [3]));
  if (!found) throw new Error("nothing was read");
  expect(reportText("处室交来.xlsx", found, messages).split("\n").slice(0, 4)).toEqual([
    "处室交来.xlsx",
    "对方 1 个项目在本工作簿中没有",
    "  人口变动抽样调查",
    "本工作簿 4 行仍未填",
  ]);
});

/** A cost and a grade in a table of that money unit with the columns of year end, filled in. */
function evaluated(moneyUnit: string, ...filled: readonly (readonly TestCell[])[]): SheetGrid {
  const rows: SeedForm["rows"] = [
    ["产出指标", "成本指标", "机房运行电力成本", "", "≤56"],
    ["效益指标", "社会效益指标", "保障网络安全", "", "显著提升"],
  ];
  const columns = [["实际完成值", "完成率", "原因"], ...filled];
  return gridOf(
    seedFormRows({ rows, moneyUnit }).map((row, index) => [...row, ...(columns[index - 7] ?? [])]),
  );
}

it("shows what is written and what it replaces: a number with its unit, per cent and reason", async () => {
  const own = evaluated("单位：万元", [], ["部分达成", "80%"]);
  const other = evaluated("单位：元", [50, "100%"], ["部分达成", "70%", "中断两次"]);
  const { session, state, found } = await opened(own, other);
  if (!found) throw new Error("nothing was read");
  const matches = importItems(found, messages).filter(isMatch);
  expect(
    matches.map(({ doubts, words: { otherTarget, before, after } }) => [
      doubts.map((doubt) => messages.importing.doubts[doubt]).join(),
      otherTarget,
      before,
      after,
    ]),
  ).toEqual([
    ["指标值不同", "≤56元", "", "50元"],
    ["", "", "部分达成 · 80%", "部分达成 · 70% · 中断两次"],
  ]);
  await session.imports.preview({ rows: found.near, funds: [] });
  const [sheetPlan] = state().preview?.plan.sheets ?? [];
  expect(sheetPlan?.cells.flatMap(({ after }) => after.flat())).toEqual(
    expect.arrayContaining(["50元", "70%", "中断两次"]),
  );
});
