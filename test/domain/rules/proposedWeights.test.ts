import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { Scheme } from "../../../src/domain/settings/Settings";
import { proposeWeights } from "../../../src/domain/evaluation/proposeWeights";
import { lastColumn } from "../../../src/domain/grid/Area";
import { formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { readTables } from "../../../src/domain/table/readTables";
import { findingsOfSheets } from "../../support/findingsOf";
import { withBlock } from "../../support/ownedBlock";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

/** The sheet with the add-in's 分值 beside its table, filled with what the scheme proposes. */
function proposed(
  grid: SheetGrid,
  scheme: Scheme,
  change: (points: number, index: number) => number = (p) => p,
) {
  const [table] = readTables([grid], defaultSettings).tables;
  if (!table) throw new Error("There is a table.");
  const points = proposeWeights(table, scheme).map((weight, index) => [
    weight && change(weight.toNumber(), index),
  ]);
  const at = formatCell({ row: table.headerRow, column: lastColumn(table.area) + 1 });
  return withBlock(grid, { name: "_绩效助手_评价_1", at, cells: [["分值"], ...points] });
}

const found = (grids: readonly SheetGrid[], scheme: Scheme) =>
  ["S01", "S02"].flatMap((id) => findingsOfSheets(id, grids, { scheme }));

const rows = (...levels: readonly (readonly [string, string])[]): FormRow[] =>
  levels.map(([level1, level2], index) => [level1, level2, `指标${index + 1}`, "", "≥2条"]);

it.each([
  ["2020", SCHEME_2020],
  ["2021", SCHEME_2021],
])("of the scheme of %s are right on the 12 tables", (_, scheme) => {
  const grids = seedGrids().map((grid) => proposed(grid, scheme));
  expect(found(grids, scheme)).toEqual([]);
});

it("that the user has changed are judged as any others, at the head of the add-in's column", () => {
  const [grid] = seedGrids();
  if (!grid) throw new Error("There are 12 tables.");
  const changed = proposed(grid, SCHEME_2020, (points, index) => (index === 0 ? points + 1 : points));
  expect(findingsOfSheets("S01", [changed])).toMatchObject([{ cell: { row: 7, column: 7 } }]);
});

it.each([
  ["no 效益", rows(["产出指标", "数量指标"], ["满意度指标", "服务对象满意度指标"])],
  ["only 产出", rows(["产出指标", "数量指标"])],
  ["no 产出", rows(["效益指标", "社会效益指标"])],
])(
  "of a table that has %s are the add-in's best, and no finding: T04 has said what is missing",
  (_, levels) => {
    expect(found([proposed(seedFormGrid({ rows: levels }), SCHEME_2020)], SCHEME_2020)).toEqual([]);
  },
);
