import { formatArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { FreePlaces } from "../../../../src/domain/plan/evaluation/FreeCells";
import { listLayouts, standingLine } from "../../../../src/domain/plan/evaluation/listLayout";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import { typed } from "../../../support/editedGrid";
import {
  blocksOn,
  changesOf,
  contentOf,
  evaluationPlan,
  withEvaluation,
} from "../../../support/evaluationBlocks";
import { LIST_HEADER, LIST_ROWS, listGrid } from "../../../support/listForm";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";
import { seedFormGrid } from "../../../support/seedForm";

/** The list in A3:I8 with its columns in J3:O8 and its sums in P3:W8. */
const written = (): SheetGrid => withEvaluation(listGrid());

const tablesIn = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

type IsFree = ConstructorParameters<typeof FreePlaces>[0];

/** Where the blocks of a sheet's list come to stand, and what they were asked to fit. */
function placesOn(grid: SheetGrid, isFree: IsFree = () => true) {
  const asked: string[] = [];
  const free = new FreePlaces((area) => {
    asked.push(formatArea(area));
    return isFree(area);
  });
  const layouts = listLayouts(new SheetView(grid), tablesIn(grid), free);
  const blocks = layouts?.map(({ columns, summary }) => [
    columns && formatArea(columns.area),
    formatArea(summary.area),
  ]);
  return { blocks, asked, layouts };
}

/** The sums' block of the list moved sideways. */
const movedTo = (grid: SheetGrid, column: number): SheetGrid => ({
  ...grid,
  ownedBlocks: grid.ownedBlocks.map((block) =>
    block.area.columnCount === 8 ? { ...block, area: { ...block.area, column } } : block,
  ),
});

describe("the sums of a list", () => {
  it("come right of its columns, the same block for each project", () => {
    expect(placesOn(listGrid()).blocks).toEqual([
      ["J3:O8", "P3:W8"],
      ["J3:O8", "P3:W8"],
    ]);
  });

  it("come right of a list that has all columns of its own", () => {
    const header = [...LIST_HEADER, ...EVALUATION_HEADERS];
    expect(placesOn(listGrid(LIST_ROWS, header)).blocks?.[0]).toEqual([null, "P3:W8"]);
  });

  it("stay where they are, also farther right, as long as nothing stands in their way", () => {
    const [first] = placesOn(movedTo(written(), 17)).blocks ?? [];
    expect(first).toEqual(["J3:O8", "R3:Y8"]);
    const away = placesOn(movedTo(written(), 17), ({ column }) => column !== 17);
    expect([away.blocks?.[0], away.asked]).toEqual([
      ["J3:O8", "P3:W8"],
      ["J3:O8", "R3:Y8", "P3:W8"],
    ]);
  });

  it("stay right beside the columns without being asked for another place", () => {
    expect(placesOn(written(), ({ column }) => column === 9 || column === 15).asked).toEqual([
      "J3:O8",
      "P3:W8",
    ]);
  });

  it("go right of the columns where these would come to stand over them", () => {
    expect(placesOn(movedTo(written(), 14)).blocks?.[0]).toEqual(["J3:O8", "P3:W8"]);
  });

  it("reach down as far as an entry beside a row that is no indicator any more", () => {
    const none = { F8: null, G8: null, H8: null, I8: null };
    expect(blocksOn(withEvaluation(typed(written(), none)))).toEqual(["评价 J3:O7", "合计 P3:W7"]);
    const kept = withEvaluation(typed(written(), { ...none, O8: "延期" }));
    expect([blocksOn(kept), contentOf(kept, "O8")]).toEqual([["评价 J3:O8", "合计 P3:W8"], "延期"]);
  });
});

describe("a list for which there is no room", () => {
  it("for its columns or for its sums alone is left as it is", () => {
    expect(placesOn(listGrid(), () => false).blocks).toBeUndefined();
    expect(placesOn(listGrid(), ({ columnCount }) => columnCount === 6).blocks).toBeUndefined();
  });

  it("because an entry stands above its header is left as it is", () => {
    const grid = written();
    const ownedBlocks = grid.ownedBlocks.map((block) =>
      block.area.columnCount === 6 ? { ...block, area: { ...block.area, row: 1, rowCount: 7 } } : block,
    );
    const headers = Object.fromEntries(
      EVALUATION_HEADERS.map((header, index) => [`${"JKLMNO".charAt(index)}2`, header]),
    );
    const none = { J3: null, K3: null, L3: null, M3: null, N3: null };
    const taller = typed({ ...grid, ownedBlocks }, { ...headers, ...none, O3: "延期" });
    expect(placesOn(taller).layouts).toBeNull();
  });

  it("is no table of another form, and no list without projects", () => {
    const grid = seedFormGrid();
    const free = new FreePlaces(() => true);
    expect(listLayouts(new SheetView(grid), tablesIn(grid), free)).toBeNull();
    expect(listLayouts(new SheetView(grid), [], free)).toBeNull();
  });
});

describe("the rows that a project answers for", () => {
  it("reach from its first to the next one's, the first project's from the header and the last one's to the end", () => {
    const shares = placesOn(listGrid()).layouts?.map(({ columns, summary }) => [
      columns?.share,
      summary.line,
    ]);
    const [first, last] = [
      { first: 3, last: 5, hasHeader: true },
      { first: 6, last: 7, hasHeader: false },
    ];
    expect(shares).toEqual([
      [first, { row: 3, share: first }],
      [last, { row: 6, share: last }],
    ]);
  });

  it("are those of a project without indicators above it as well, whose amount stays", () => {
    const rows = [...LIST_ROWS.slice(0, 3), ["湖城市水务局", "闸门养护", 7, 7], ...LIST_ROWS.slice(3)];
    const done = withEvaluation(listGrid(rows));
    expect(["P4", "P7", "P8"].map((cell) => contentOf(done, cell))).toEqual(["=C4", null, "=C8"]);
    expect(changesOf(evaluationPlan(typed(done, { Q7: 6.5 })))).toEqual({});
  });

  it("know where 全年执行数 stands, once it is written", () => {
    const linesOf = (grid: SheetGrid) => placesOn(grid).layouts?.flatMap(({ summary }) => summary.lines);
    expect(linesOf(listGrid())).toEqual([
      { role: "total", executedAt: null },
      { role: "total", executedAt: null },
    ]);
    expect(linesOf(written())).toEqual([
      { role: "total", executedAt: { row: 3, column: 16 } },
      { role: "total", executedAt: { row: 6, column: 16 } },
    ]);
  });
});

describe("the line of a project as it stands", () => {
  const standing = (grid: SheetGrid, index: number) => {
    const table = tablesIn(grid)[index];
    return table ? standingLine(new SheetView(grid), table) : undefined;
  };

  it("is its first row alone", () => {
    const grid = written();
    const area = { row: 2, column: 15, rowCount: 6, columnCount: 8 };
    expect(standing(grid, 1)).toEqual({
      area,
      found: area,
      lines: [{ role: "total", executedAt: { row: 6, column: 16 } }],
      line: { row: 6, share: { first: 6, last: 6, hasHeader: false } },
    });
  });

  it("is none where the sums have lost a column, or were given one", () => {
    const wide = (columnCount: number): SheetGrid => {
      const made = written();
      const ownedBlocks = made.ownedBlocks.map((block) =>
        block.area.columnCount === 8 ? { ...block, area: { ...block.area, columnCount } } : block,
      );
      return { ...made, ownedBlocks };
    };
    expect([standing(wide(7), 0), standing(wide(9), 0)]).toEqual([null, null]);
  });

  it("is none before it is written, and none below the block", () => {
    expect(standing(listGrid(), 0)).toBeNull();
    const lower = written();
    const ownedBlocks = lower.ownedBlocks.map((block) => ({
      ...block,
      area: { ...block.area, rowCount: 4 },
    }));
    const short = { ...lower, ownedBlocks };
    expect([standing(short, 0)?.line?.row, standing(short, 1)]).toEqual([3, null]);
  });
});
