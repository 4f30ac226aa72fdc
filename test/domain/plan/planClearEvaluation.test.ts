import { audit } from "../../../src/domain/audit";
import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planClearEvaluation } from "../../../src/domain/plan/planClearEvaluation";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { typed } from "../../support/editedGrid";
import { gridOf } from "../../support/gridOf";
import { listGrid } from "../../support/listForm";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const audited = (grids: readonly SheetGrid[]) =>
  audit(readTables(grids, defaultSettings).tables, defaultSettings);
const planOf = (grids: readonly SheetGrid[], tableIds?: readonly string[]): WritePlan =>
  planEvaluationColumns(audited(grids).tables, grids, defaultSettings, { tableIds });
const written = (grids: readonly SheetGrid[]) => appliedTo(grids, planOf(grids));

const madeIn = ({ sheets }: WritePlan) =>
  sheets.flatMap(({ sheetId, blocks }) => blocks.map(({ name, after }) => ({ sheetId, name, look: after })));
const givenIn = ({ sheets }: WritePlan) =>
  sheets.flatMap(({ sheetId, blocks }) =>
    blocks.map(({ name, before }) => ({ sheetId, name, look: before })),
  );

/** Blocks as undo would make them, but for their records and owners. */
const looks = (blocks: ReturnType<typeof givenIn>) =>
  blocks.map(({ sheetId, name, look }) => [sheetId, name, look?.regions, look?.scales, look?.widths]);

describe("清除评价列", () => {
  it("leaves 校验列, and colours", () => {
    const [once = seedFormGrid()] = written([seedFormGrid()]);
    const both = appliedTo([once], planCheckColumns(audited([once]), [once], "zh-CN"));
    expect(both[0]?.ownedBlocks).toHaveLength(3);
    const plan = planClearEvaluation(both);
    expect(plan.sheets.map(({ highlights }) => highlights)).toEqual([null]);
    expect(appliedTo(both, plan)[0]?.ownedBlocks.map(({ name }) => name)).toEqual(["_绩效助手_校验_1"]);
    expect(plan.sheets[0]?.cells.map(({ area }) => formatArea(area))).toEqual(["H8:M12", "H13:M18"]);
  });

  it("remembers for undo how the blocks of each sheet looked, though they have the same names", () => {
    const grids = [
      seedFormGrid({}, { name: "表1" }),
      seedFormGrid({ rows: [["产出指标", "质量指标", "验收", "反映质量", "显著提升"]] }, { name: "表2" }),
    ];
    const plan = planOf(grids);
    expect(looks(givenIn(planClearEvaluation(appliedTo(grids, plan))))).toEqual(looks(madeIn(plan)));
  });

  it("remembers the colours by the points that the user gave, not by those once proposed", () => {
    const [once = seedFormGrid()] = written([seedFormGrid()]);
    const points = typed(once, { J9: 40, J10: 20, J11: 20, J12: 10 });
    const changed = planOf([points]);
    const highest = (blocks: ReturnType<typeof givenIn>) =>
      blocks.flatMap(({ look }) => look?.scales.map((scale) => scale.highest) ?? []);
    expect(highest(madeIn(changed))).toContain("40");
    expect(highest(givenIn(planClearEvaluation(appliedTo([points], changed))))).toEqual(
      highest(madeIn(changed)),
    );
  });
});

describe("评价列 asked for one table", () => {
  const below = gridOf([...listGrid().values, [], [], ...seedFormRows()]);
  const blocksFor = (...projects: string[]) => {
    const tables = readTables([below], defaultSettings).tables;
    const ids = tables.filter(({ project }) => projects.includes(project?.text ?? "")).map(({ id }) => id);
    return madeIn(planOf([below], ids)).map(({ look }) => look && formatArea(look.area));
  };

  it("come for all projects of its list, and for no other table", () => {
    expect(blocksFor("泵站检修")).toEqual(blocksFor("河道清淤", "泵站检修"));
    expect(blocksFor("泵站检修")).toEqual(["J3:O8", "P3:W8"]);
    expect(blocksFor("统计数据平台系统运维保障")).toEqual(["H18:M22", "H23:M28"]);
  });

  it("come for both of two tables that are asked for", () => {
    expect(blocksFor("泵站检修", "统计数据平台系统运维保障")).toEqual([
      "J3:O8",
      "P3:W8",
      "H18:M22",
      "H23:M28",
    ]);
  });
});
