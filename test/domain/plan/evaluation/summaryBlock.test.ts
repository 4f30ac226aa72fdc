import { parseArea } from "../../../../src/domain/grid/address";
import { contains } from "../../../../src/domain/grid/Area";
import type { Area } from "../../../../src/domain/grid/Area";
import { PLAIN_FIT } from "../../../../src/domain/plan/evaluation/cellLooks";
import { summaryState } from "../../../../src/domain/plan/evaluation/summaryBlock";
import type { BlockState } from "../../../../src/domain/plan/WritePlan";
import { evaluationPlan } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

const MODELS = { header: { row: 7, column: 0 }, body: { row: 8, column: 0 } };

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
}

/** The sums of the seed form: H13:M18, three lines of 项目资金 in rows 14 to 16. */
function planned(grid = seedFormGrid()): BlockState {
  const state = evaluationPlan(grid).sheets[0]?.blocks[1]?.after;
  if (!state) throw new Error("No sums are planned.");
  return state;
}

function fitsIn({ regions }: BlockState, row: number, columns = "HIJKLM") {
  return [...columns].map((column) => {
    const cell = areaOf(`${column}${row}`);
    const region = regions.find(({ area }) => contains(area, cell));
    if (!region) throw new Error(`${column}${row} lies outside of the block.`);
    const { align, numberFormat, entry } = region;
    return [align, numberFormat, entry?.kind ?? null].map(String).join(" ");
  });
}

describe("the cells of the sums", () => {
  it.each([14, 15, 16])(
    "in line %i of 项目资金 are amounts, points and a rate; 全年执行数 is asked for",
    (row) => {
      expect(fitsIn(planned(), row)).toEqual([
        "Left null null",
        "Right 0.00 null",
        "Right 0.00 number",
        "Center 0.00 null",
        "Center 0.00% null",
        "Center 0.00 null",
      ]);
    },
  );

  it("beside 合计 are points, the blanks plain", () => {
    expect(fitsIn(planned(), 17)).toEqual([
      "Left null null",
      "Center null null",
      "Center null null",
      "Center 0.00 null",
      "Center null null",
      "Center 0.00 null",
    ]);
  });

  it("beside 评价等级 are words", () => {
    expect(fitsIn(planned(), 18).slice(1)).toEqual(Array.from({ length: 5 }, () => "Center null null"));
  });

  it("in the header have the look of one", () => {
    expect(planned().regions[0]).toMatchObject({ look: "header", area: areaOf("H13:M13") });
    expect(
      planned()
        .regions.slice(1)
        .every(({ look }) => look === PLAIN_FIT.look),
    ).toBe(true);
  });

  it("ask for an amount of 0 or more, in the table's unit", () => {
    const asked = (grid = seedFormGrid()) => planned(grid).regions.flatMap(({ entry }) => entry ?? []);
    expect(asked()).toEqual([{ kind: "number", lowest: "0", highest: null, unit: "万元" }]);
    expect(asked(seedFormGrid({ moneyUnit: "单位：元" }))).toMatchObject([{ unit: "元" }]);
  });

  it("ask for none where the table has a cell for it", () => {
    const grid = gridOf(seedFormRows().map((row, index) => (index === 4 ? [...row, "全年执行数", 9] : row)));
    expect(fitsIn(planned(grid), 14, "JKLM")).toEqual([
      "Left null null",
      "Right 0.00 null",
      "Right 0.00 null",
      "Center 0.00 null",
    ]);
  });
});

describe("the widths of the sums", () => {
  const widths = (at: string, covered: string | null) =>
    summaryState(areaOf(at), [], MODELS, "万元", covered === null ? null : areaOf(covered)).widths;

  it.each<[string, string | null, readonly (number | null)[]]>([
    ["are their own where nothing stands above", null, [18, 12, 12, 10, 10, 24]],
    ["are the columns' above where these are as many", "H8:M12", [null, null, null, null, null, null]],
    ["are their own right of fewer columns above", "H8:I12", [null, null, 12, 10, 10, 24]],
    ["are their own left of the columns above", "J8:K12", [18, 12, null, null, 10, 24]],
    ["are their own beside columns elsewhere", "B8:G12", [18, 12, 12, 10, 10, 24]],
  ])("%s", (_, covered, expected) => {
    expect(widths("H13:M18", covered)).toEqual(expected);
  });
});

it("the sums have no colours, and no record before they are made", () => {
  const { scales, record } = planned();
  expect([scales, record]).toEqual([[], null]);
});
