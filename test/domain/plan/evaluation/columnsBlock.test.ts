import { formatArea, parseArea } from "../../../../src/domain/grid/address";
import { contains } from "../../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import type { BlockRegion, BlockState } from "../../../../src/domain/plan/WritePlan";
import { contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { filledGrid } from "../../../support/filledGrid";
import { seedFormGrid } from "../../../support/seedForm";
import { withCell } from "../../../support/withCell";

/** How 评价列 of a sheet's one table shall look. */
function columnsOn(grid: SheetGrid): BlockState {
  const state = evaluationPlan(grid).sheets[0]?.blocks[0]?.after;
  if (!state) throw new Error("No columns are planned.");
  return state;
}

function fitAt({ regions }: BlockState, address: string): Omit<BlockRegion, "area"> {
  const cell = parseArea(address);
  const found = regions.find(({ area }) => cell && contains(area, cell));
  if (!found) throw new Error(`${address} lies outside of the block.`);
  const { look, align, numberFormat, entry } = found;
  return { look, align, numberFormat, entry };
}

/** A number, words, a day and a per cent in rows 9 to 12; 实际完成值 in H, 完成率 in I. */
const form = seedFormGrid({
  rows: [
    ["产出指标", "数量指标", "专线条数", "", "≥2条"],
    ["产出指标", "质量指标", "服务水平", "", "显著提升"],
    ["产出指标", "时效指标", "完工时间", "", "2024年12月底前"],
    ["效益指标", "社会效益指标", "覆盖率", "", "≥95%"],
  ],
});

describe("the cells of 评价列", () => {
  it("ask for what each row's target is", () => {
    const state = columnsOn(form);
    const kinds = ["H9", "H10", "H11", "H12"].map((cell) => fitAt(state, cell).entry?.kind);
    expect(kinds).toEqual(["number", "list", "date", "number"]);
    expect(fitAt(state, "H9").entry).toMatchObject({ unit: "条" });
    expect(["I9", "I10", "I11", "I12"].map((cell) => fitAt(state, cell).entry?.kind ?? null)).toEqual([
      null,
      "number",
      "number",
      null,
    ]);
    expect(["J9", "K9", "L9", "M9"].map((cell) => fitAt(state, cell).numberFormat)).toEqual([
      "0.00",
      "0.00",
      "0.00%",
      null,
    ]);
    expect([fitAt(state, "M12").align, fitAt(state, "H8").look]).toEqual(["Left", "header"]);
  });

  it("are plain beside a row that is no indicator", () => {
    const plain = { look: "body", align: "Center", numberFormat: null, entry: null };
    const state = columnsOn(
      seedFormGrid({
        rows: [
          ["产出指标", "数量指标", "专线条数", "", "≥2条"],
          ["产出指标", "数量指标", "", "", null],
          ["效益指标", "社会效益指标", "覆盖率", "", "≥95%"],
        ],
      }),
    );
    expect(["H10", "I10", "M10"].map((cell) => fitAt(state, cell))).toEqual([plain, plain, plain]);
    expect(fitAt(state, "H11").numberFormat).toBe("0.00%");
  });

  describe("in which a number stands", () => {
    /** The blocks are made anew, as after a change of their look. */
    const formatAt = (address: string, value: number, numberFormat: string, made = withEvaluation(form)) => {
      const grid = withCell(made, address, { value, numberFormat });
      const ownedBlocks = grid.ownedBlocks.map((block) => ({ ...block, lookKey: "" }));
      return fitAt(columnsOn({ ...grid, ownedBlocks }), address).numberFormat;
    };

    it.each<[string, string, number, string]>([
      ["a number beside a target in %", "H12", 96, "General"],
      ["a per cent beside a target in 条", "H9", 0.5, "0%"],
      ["a number in the 完成率 of words", "I10", 90, "0.00"],
      ["a day in the 完成率 of a day", "I11", 45646, "yyyy/m/d"],
    ])("keep its format: %s", (_, address, value, numberFormat) => {
      expect(formatAt(address, value, numberFormat)).toBe(numberFormat);
    });

    it("get theirs where 完成率 is a figure and no formula, as beside 三条", () => {
      const made = withCell(withEvaluation(form), "H9", { value: "三条" });
      expect([contentOf(withEvaluation(made), "I9"), formatAt("I9", 1.5, "General", made)]).toEqual([
        1.5,
        "0.00%",
      ]);
    });

    it("get theirs where the figure is the add-in's own", () => {
      expect(formatAt("I9", 1.5, "0")).toBe("0.00%");
      expect(formatAt("K9", 0.5, "0%")).toBe("0.00");
      expect(formatAt("L9", 0.5, "General")).toBe("0.00%");
    });
  });
});

describe("the widths of 评价列", () => {
  it("are those of their own headers and of what stands below in the same columns", () => {
    expect(columnsOn(form).widths).toEqual([18, 12, 12, 10, 10, 40]);
  });

  it("are the sums' where these are wider: 项目资金（万元） below 得分", () => {
    const columns = ["actual", "rate", "weight"] as const;
    const own = filledGrid([{ target: "≥2条" }], { columns });
    expect(columnsOn(own).widths).toEqual([18, 12, 40]);
  });

  it("are 18 for a column that the user put there", () => {
    const made = withEvaluation(form);
    const ownedBlocks = made.ownedBlocks.map((block) =>
      block.area.row === 7 ? { ...block, area: { ...block.area, columnCount: 7 } } : block,
    );
    const wide = <T>(lines: readonly (readonly T[])[], blank: T) => lines.map((line) => [...line, blank]);
    const wider = {
      ...made,
      ownedBlocks,
      values: wide(made.values, null),
      texts: wide(made.texts, ""),
      numberFormats: wide(made.numberFormats, "General"),
      formulas: wide(made.formulas, null),
    };
    const state = columnsOn(withCell(wider, "N9", { value: "合同" }));
    expect(state.widths).toEqual([18, 12, 12, 10, 10, 40, 18]);
    expect(fitAt(state, "N9")).toEqual({ look: "body", align: "Center", numberFormat: null, entry: null });
  });
});

describe("the colours of 得分", () => {
  const scales = (grid: SheetGrid) =>
    columnsOn(grid).scales.map(({ areas, highest }) => [highest, areas.map(formatArea).join(",")]);

  it("end at each row's full points", () => {
    expect(scales(seedFormGrid())).toEqual([
      ["16.67", "K9:K10"],
      ["16.66", "K11"],
      ["40", "K12"],
    ]);
  });

  it("are none in the user's own column", () => {
    expect(scales(filledGrid([{ target: "≥2条", weight: 10 }], { columns: ["weight", "score"] }))).toEqual(
      [],
    );
  });

  it("are none where a row has no points", () => {
    const rows = [
      { target: "≥2条", weight: 0 },
      { target: "≥3条", weight: 90 },
    ];
    expect(scales(filledGrid(rows, { columns: ["weight"] }))).toEqual([["90", "J10"]]);
  });

  it("are none where a cell of 得分 is merged with its neighbour", () => {
    const rows = [{ target: "≥2条", weight: 90, score: 90 }];
    expect(scales(filledGrid(rows, { columns: ["weight", "score"], merges: ["F9:G9"] }))).toEqual([]);
  });
});
