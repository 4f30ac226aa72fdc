import { formatArea, formatCell } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { ownerSum } from "../../../../src/domain/table/ownerSum";
import { typed } from "../../../support/editedGrid";
import { evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { filledGrid } from "../../../support/filledGrid";
import { gridOf } from "../../../support/gridOf";
import { LIST_HEADER, LIST_ROWS, listGrid } from "../../../support/listForm";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

/** The blocks that a plan makes on the sheet. */
function planned(grid: SheetGrid) {
  return (evaluationPlan(grid).sheets[0]?.blocks ?? []).flatMap(({ name, after }) =>
    after ? [{ name, ...after }] : [],
  );
}

const summaryWidths = (grid: SheetGrid) => planned(grid).at(-1)?.widths;

describe("the blocks of a table", () => {
  it("are its columns and its sums, each with its name's kind and the project's mark", () => {
    const owner = ownerSum("河道清淤");
    expect(planned(seedFormGrid({ project: "河道清淤" })).map((block) => [block.name, block.owner])).toEqual([
      ["_绩效助手_评价_1", owner],
      ["_绩效助手_合计_1", owner],
    ]);
    expect(owner).not.toBe("");
  });

  it("have no mark where the table names no project", () => {
    const rows = seedFormRows().filter((_, index) => index !== 3);
    expect(planned(gridOf(rows)).map(({ owner }) => owner)).toEqual(["", ""]);
  });

  it("are the sums alone where the table has all columns itself", () => {
    const rows = seedFormRows().map((row, index) => (index === 7 ? [...row, ...EVALUATION_HEADERS] : row));
    const [only, ...others] = planned(gridOf(rows));
    expect([only?.name, others]).toEqual(["_绩效助手_合计_1", []]);
    expect(only?.widths).toEqual([18, 12, 12, 10, 10, 24]);
  });

  it("are dressed like the table's own header and rows", () => {
    const models = planned(seedFormGrid()).map((block) => block.models);
    const words = models.map((of) => of && [formatCell(of.header), formatCell(of.body)]);
    expect(words).toEqual([words[0], words[0]]);
    expect(words[0]).toEqual(["E8", "E9"]);
  });
});

describe("the widths of columns that both blocks have", () => {
  it("are set once, by the columns above", () => {
    expect(planned(seedFormGrid()).map(({ widths }) => widths)).toEqual([
      [18, 12, 12, 10, 10, 40],
      [null, null, null, null, null, null],
    ]);
    const three = filledGrid([{ target: "≥2条" }], { columns: ["actual", "rate", "weight"] });
    expect(planned(three)[0]?.widths).toEqual([18, 12, 40]);
    expect(summaryWidths(three)).toEqual([null, null, null, 10, 10, 24]);
  });

  it("are those of the sums where these begin farther right: not 18 for the first, but for the second", () => {
    const three = filledGrid([{ target: "≥2条" }], { columns: ["actual", "rate", "weight"] });
    // 填表人 stands below the first of the columns, 得分: the sums begin under 偏差率.
    const rows = three.values.map((row) => [...row]);
    const signed = gridOf([...rows, [], [null, null, null, null, null, null, null, null, "填表人：张三"]]);
    const [columns, summary] = planned(signed);
    expect(columns && summary && [formatArea(columns.area), formatArea(summary.area)]).toEqual([
      "I8:K9",
      "J10:O15",
    ]);
    expect([columns?.widths, summary?.widths]).toEqual([
      [10, 18, 40],
      [null, null, 12, 10, 10, 24],
    ]);
  });
});

describe("the blocks of a list", () => {
  it("are its columns and its sums, nobody's alone", () => {
    const blocks = planned(listGrid());
    expect(blocks.map(({ name, owner }) => [name, owner])).toEqual([
      ["_绩效助手_评价_1", undefined],
      ["_绩效助手_合计_1", undefined],
    ]);
    expect(blocks.map(({ widths }) => widths)).toEqual([
      [18, 12, 12, 10, 10, 40],
      [18, 18, 10, 10, 10, 10, 10, 24],
    ]);
  });

  it("ask for 实际完成值 beside the rows of all projects", () => {
    const regions = planned(listGrid())[0]?.regions.filter(
      ({ area, look }) => area.column === 9 && look === "body",
    );
    expect(regions?.map(({ area, entry }) => [formatArea(area), entry?.kind ?? null])).toEqual([
      ["J4", "number"],
      ["J5", "number"],
      ["J6", "number"],
      ["J7", "number"],
      ["J8", "number"],
    ]);
  });

  it("are the sums alone where the list has all columns itself", () => {
    const own = listGrid(LIST_ROWS, [...LIST_HEADER, ...EVALUATION_HEADERS]);
    expect(planned(own).map(({ name }) => name)).toEqual(["_绩效助手_合计_1"]);
  });

  it("keep their names when they are made anew", () => {
    const changed = typed(withEvaluation(listGrid()), { I4: "显著提升", A2: "单位：元" });
    expect(planned(changed).map(({ name }) => name)).toEqual(["_绩效助手_评价_1", "_绩效助手_合计_1"]);
  });
});
