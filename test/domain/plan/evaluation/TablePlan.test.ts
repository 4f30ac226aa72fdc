import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { typed, withRowInserted } from "../../../support/editedGrid";
import { changesOf, contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { filledGrid } from "../../../support/filledGrid";
import { listGrid } from "../../../support/listForm";
import { seedFormGrid } from "../../../support/seedForm";

/** The default form's columns in H8:M12, its summary in H13:M18. */
const written = (cells: Readonly<Record<string, string | number | null>> = {}): SheetGrid =>
  typed(withEvaluation(seedFormGrid()), cells);

const changes = (grid: SheetGrid) => changesOf(evaluationPlan(grid));
const contents = (grid: SheetGrid, ...addresses: readonly string[]) =>
  addresses.map((address) => contentOf(grid, address));

/** The default form without its last indicator. */
const SHORTER = { A12: null, B12: null, C12: null, D12: null, E12: null };

describe("a row of the block beside which no indicator stands any more", () => {
  it("keeps the points beside an entry, and loses them beside none", () => {
    const kept = withEvaluation(written({ ...SHORTER, M12: "并入上一项" }));
    expect(contents(kept, "I12", "J12", "K12", "L12", "M12")).toEqual([null, 40, null, null, "并入上一项"]);
    const longer = withRowInserted(written({ M12: "延期" }), 11);
    expect(contents(withEvaluation(longer), "J11", "J13", "M13")).toEqual([null, 40, "延期"]);
  });

  it("keeps a per cent that was given, and loses a rate that was reckoned", () => {
    const given = withEvaluation(written({ ...SHORTER, I12: 0.9 }));
    expect(contents(given, "I12", "J12", "K12")).toEqual([0.9, 40, null]);
    const inTime = withEvaluation(written({ ...SHORTER, I12: "按期", H12: "2024年12月1日" }));
    expect(contents(inTime, "H12", "I12")).toEqual(["2024年12月1日", null]);
  });

  it("keeps a 得分 or 偏差率 of the user's in no row", () => {
    const done = withEvaluation(written({ ...SHORTER, H12: "停办", K12: 9, L12: "高" }));
    expect(contents(done, "H12", "K12", "L12")).toEqual(["停办", null, null]);
    expect(changes(written({ K9: 9, L9: "高" }))).toEqual({
      K9: contentOf(written(), "K9"),
      L9: contentOf(written(), "L9"),
    });
  });
});

describe("a column that the user put into the block", () => {
  type Cells = Readonly<Record<string, string | number | null>>;

  /** The sheet with a column more on its right, which is the columns block's. */
  const wider = (made: SheetGrid, cells: Cells): SheetGrid => {
    const ownedBlocks = made.ownedBlocks.map((block) =>
      block.area.row === 7
        ? { ...block, area: { ...block.area, columnCount: block.area.columnCount + 1 } }
        : block,
    );
    const wide = <T>(lines: readonly (readonly T[])[], blank: T) => lines.map((line) => [...line, blank]);
    const grid = {
      ...made,
      ownedBlocks,
      values: wide(made.values, null),
      texts: wide(made.texts, ""),
      numberFormats: wide(made.numberFormats, "General"),
      formulas: wide(made.formulas, null),
    };
    return typed(grid, cells);
  };

  it("keeps its header and all that stands in it", () => {
    const done = withEvaluation(wider(written(), { N8: "佐证材料", N9: "合同", N12: 0, H9: 3 }));
    expect(contents(done, "N8", "N9", "N10", "N12")).toEqual(["佐证材料", "合同", null, 0]);
  });

  it("goes with its header and entries to where the columns before it are fewer", () => {
    const grid = wider(written(), { N8: "佐证材料", N9: "合同", F8: "实际完成值" });
    const done = withEvaluation(grid);
    expect(contents(done, "L8", "M8", "M9", "N8", "N9")).toEqual([
      "偏差原因分析及改进措施",
      "佐证材料",
      "合同",
      null,
      null,
    ]);
  });

  it("keeps a header that is blank", () => {
    const done = withEvaluation(wider(written(), { N9: "合同" }));
    expect(contents(done, "N8", "N9", "M8")).toEqual([null, "合同", "偏差原因分析及改进措施"]);
  });
});

describe("the sums below", () => {
  it("span a row that is blank, and none in which points or a score of no indicator stand", () => {
    const blank = withEvaluation(withRowInserted(written(), 11));
    expect(contentOf(blank, "K18")).toBe("=ROUND(SUM(J9:J13)+K15,2)");
    const kept = withEvaluation(withRowInserted(written({ M11: "延期" }), 11));
    expect(contentOf(kept, "M18")).toContain("SUM(K9:K13)");
    const between = typed(withRowInserted(written(), 11), { J11: 5, M11: "撤销" });
    expect(contentOf(withEvaluation(between), "K18")).toBe("=ROUND(SUM(J9:J10,J12:J13)+K15,2)");
  });

  it("span the row of an indicator that is gone, whose points and score go with it", () => {
    const gone = typed(written(), { B10: null, C10: null, D10: null, E10: null });
    const done = withEvaluation(gone);
    expect(contents(done, "J10", "K10", "K17")).toEqual([null, null, "=ROUND(SUM(J9:J12)+K14,2)"]);
    expect(contentOf(done, "M17")).toContain("SUM(K9:K12)");
    expect(changes(done)).toEqual({});
  });

  it("leave out what the user wrote between the rows of a column of the table's own", () => {
    const rows = [
      { target: "≥2条", weight: 40, score: 30 },
      { target: "≥95%", weight: 50, score: 50 },
    ];
    const grid = withRowInserted(filledGrid(rows), 10);
    expect(contentOf(withEvaluation(grid), "P16")).toContain("SUM(I9:I11)");
    expect(contentOf(withEvaluation(typed(grid, { I10: 5 })), "P16")).toContain("SUM(I9,I11)");
  });
});

describe("what stands in the block already", () => {
  it("stays a formula where the user reckons 实际完成值", () => {
    const grid = written({ H9: 3 });
    const formulas = grid.formulas.map((line, row) =>
      line.map((formula, column) => (row === 8 && column === 7 ? "=1+2" : formula)),
    );
    expect(changes({ ...grid, formulas })).toEqual({});
  });

  it("of a list stays beside its project, the header once", () => {
    expect(changes(typed(withEvaluation(listGrid()), { J4: "21条", O8: "延期", J3: "完成情况" }))).toEqual({
      J3: "实际完成值",
    });
  });

  it("has its format as long as it stays: 70 gives none to 按期, which takes its place", () => {
    const target = "2024年12月底前";
    const made = withEvaluation(seedFormGrid({ rows: [["产出指标", "时效指标", "完工时间", "", target]] }));
    const plain = { ...made, numberFormats: made.numberFormats.map((line) => line.map(() => "General")) };
    const formatOf = (day: string) => {
      const [columns] = evaluationPlan(typed(plain, { H9: day, I9: 70 })).sheets[0]?.blocks ?? [];
      const region = columns?.after?.regions.find(({ area }) => area.column === 8 && area.row === 8);
      return region?.numberFormat ?? "as it was made";
    };
    expect([formatOf("2025年1月9日"), formatOf("2024年12月1日")]).toEqual(["General", "as it was made"]);
  });

  it("gives way to the proposal where points are proposed anew", () => {
    const grid = written({ J9: 20, J10: "20分" });
    const plan = changesOf(evaluationPlan(grid, { resetWeights: true }));
    expect(plan).toEqual({ J9: 16.67, J10: 16.67 });
  });
});
