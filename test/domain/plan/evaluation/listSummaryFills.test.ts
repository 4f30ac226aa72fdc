import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { typed, withRowInserted } from "../../../support/editedGrid";
import {
  blocksOn,
  changesOf,
  contentOf,
  evaluationPlan,
  withEvaluation,
} from "../../../support/evaluationBlocks";
import { LIST_HEADER, LIST_ROWS, listGrid } from "../../../support/listForm";
import { withCell } from "../../../support/withCell";

/** A list of two projects with its sums in P3:W8: lines in rows 4 and 7. */
const written = (): SheetGrid => withEvaluation(listGrid());
const changes = (grid: SheetGrid) => changesOf(evaluationPlan(grid));

describe("what the user wrote beside a project's other rows", () => {
  it("stays: words in any column, an amount under 全年执行数", () => {
    expect(changes(typed(written(), { P5: "另列", Q6: 3, R8: "见附件", W5: "另见合同" }))).toEqual({});
  });

  it("stays: a formula anywhere, and a number in any column", () => {
    const numbers = typed(written(), { U5: 3, P6: 20, R8: 4 });
    const grid = withCell(numbers, "Q5", { value: 3, formula: "=1+2" });
    const linked = withCell(grid, "Q6", { value: 20, formula: "=C20" });
    expect(changes(linked)).toEqual({});
    expect(
      contentOf(
        withEvaluation({ ...linked, merges: [{ row: 4, column: 15, rowCount: 1, columnCount: 2 }] }),
        "S5",
      ),
    ).toBe(3);
  });

  it("stays beside its row where the sums move sideways, as over cells that the user merged", () => {
    const merges = [{ row: 4, column: 15, rowCount: 1, columnCount: 2 }];
    const done = withEvaluation({ ...typed(written(), { Q6: 3, W5: "另见合同" }), merges });
    expect(blocksOn(done)).toEqual(["评价 J3:O8", "合计 R3:Y8"]);
    expect(["S6", "Y5", "Q6", "W5"].map((cell) => contentOf(done, cell))).toEqual([
      3,
      "另见合同",
      null,
      null,
    ]);
  });

  it("moves along with rows that are inserted above it", () => {
    const longer = withRowInserted(typed(written(), { W5: "另见合同", Q8: 3 }), 5);
    const done = withEvaluation(longer);
    expect([contentOf(done, "W6"), contentOf(done, "Q9"), contentOf(done, "W5")]).toEqual([
      "另见合同",
      3,
      null,
    ]);
  });
});

describe("the line of a project that is none any more", () => {
  /** The second project's name is gone: its rows are the first one's. */
  const NO_PROJECT = { A7: null, B7: null, C7: null, D7: null, E7: null };

  it("goes, but for the amount that was typed in", () => {
    const done = withEvaluation(typed(written(), { ...NO_PROJECT, Q7: 11.5 }));
    const line = ["P", "Q", "R", "S", "T", "U", "V", "W"].map((column) => contentOf(done, `${column}7`));
    expect(line).toEqual([null, 11.5, null, null, null, null, null, null]);
    expect(contentOf(done, "U4")).toBe("=ROUND(SUM(L4:L8)+R4,2)");
    expect(changes(done)).toEqual({});
  });

  it("goes with a link to an amount of the list's own, and with words that a formula gives", () => {
    const header = LIST_HEADER.map((name, index) => (index === 3 ? "全年执行数" : name));
    const made = withEvaluation(listGrid(LIST_ROWS, header));
    const grade = contentOf(made, "W7");
    const shown = withCell(made, "W7", { value: "优", formula: String(grade) });
    expect([contentOf(made, "Q7"), changes(shown)]).toEqual(["=D7", {}]);
    const done = withEvaluation(typed(shown, NO_PROJECT));
    expect([contentOf(done, "Q7"), contentOf(done, "W7")]).toEqual([null, null]);
  });
});

it("the header and the lines are set right where the user changed them", () => {
  const changed = typed(written(), { P3: "预算", W3: null, R4: 12, U7: "满分" });
  expect(changes(changed)).toEqual({
    P3: "全年预算数（万元）",
    W3: "评价等级",
    R4: 10,
    U7: "=ROUND(SUM(L7:L8)+R7,2)",
  });
});

it("an amount typed in is the line's own, in the unit of the list", () => {
  const inYuan = { A2: "单位：元", C4: 200000, D4: 200000, C7: 120000, D7: 120000 };
  expect(changes(typed(written(), { ...inYuan, Q4: 15 }))).toEqual({
    P3: "全年预算数（元）",
    Q3: "全年执行数（元）",
    Q4: 150000,
  });
});
