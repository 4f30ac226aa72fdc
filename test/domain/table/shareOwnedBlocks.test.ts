import { parseArea } from "../../../src/domain/grid/address";
import type { OwnedBlock } from "../../../src/domain/grid/SheetGrid";
import { ownerSum } from "../../../src/domain/table/ownerSum";
import { shareOwnedBlocks } from "../../../src/domain/table/shareOwnedBlocks";
import type { TablePlace } from "../../../src/domain/table/shareOwnedBlocks";

function areaAt(text: string) {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no area.`);
  return area;
}

/** A table whose header row is the eighth of its rows, as the seed form's. */
function table(at: string, { owner = "", isList = false, header = 7 } = {}): TablePlace {
  const area = areaAt(at);
  return { area, headerRow: area.row + header, isList, owner: owner && ownerSum(owner) };
}

function block(kind: "评价" | "合计" | "校验", at: string, owner = ""): OwnedBlock {
  const key = owner === "" ? "" : `1a2b3c.${ownerSum(owner)}`;
  return { name: `_绩效助手_${kind}_${at}`, area: areaAt(at), record: "", lookKey: key };
}

const at = (owned: OwnedBlock | null): string | null => owned && (owned.name.split("_")[3] ?? "");
const columnsOf = (blocks: readonly OwnedBlock[], tables: readonly TablePlace[]) =>
  shareOwnedBlocks(blocks, tables).map(({ columns }) => at(columns));
const summariesOf = (blocks: readonly OwnedBlock[], tables: readonly TablePlace[]) =>
  shareOwnedBlocks(blocks, tables).map(({ summary }) => at(summary));

describe("评价列 of a table", () => {
  const seed = [table("A1:G12")];

  it("are neither 校验列 nor a summary", () => {
    const shared = shareOwnedBlocks(
      [block("校验", "H8:I13"), block("合计", "J13:P18"), block("评价", "J8:O12")],
      seed,
    );
    expect(shared.map(({ columns, summary }) => [at(columns), at(summary)])).toEqual([["J8:O12", "J13:P18"]]);
    expect(shareOwnedBlocks([block("校验", "H8:I13")], seed)).toEqual([{ columns: null, summary: null }]);
  });

  it.each<[where: string, at: string, isIts: boolean]>([
    ["right of its grid", "H8:M12", true],
    ["further right", "Z8:AE12", true],
    ["lower, as its first rows were deleted", "H9:M12", true],
    ["in the last row of the grid, all rows above being deleted", "H12:M12", true],
    ["higher, up to the header's row", "H2:M8", true],
    ["above the header's row", "H2:M7", false],
    ["below the grid", "H13:M18", false],
    ["amid the grid", "G8:L12", false],
    ["left of the grid's end, as the table was widened over it", "C8:E12", false],
  ])("stand %s: %s", (_where, place, isIts) => {
    expect(columnsOf([block("评价", place)], seed)).toEqual([isIts ? place : null]);
  });

  it("go with the table that stands nearest left of them, then with that whose header is nearest", () => {
    const beside = [table("A1:G12"), table("K1:Q12")];
    expect(columnsOf([block("评价", "R8:W12")], beside)).toEqual([null, "R8:W12"]);
    expect(columnsOf([block("评价", "R8:W12")], [...beside].reverse())).toEqual(["R8:W12", null]);
    const stacked = [table("A1:G12", { header: 1 }), table("A10:G24", { header: 1 })];
    expect(columnsOf([block("评价", "H11:M24")], stacked)).toEqual([null, "H11:M24"]);
    expect(columnsOf([block("评价", "H3:M12")], [...stacked].reverse())).toEqual([null, "H3:M12"]);
  });

  it("go with the table that they name, also where another stands nearer", () => {
    const beside = [table("A1:G12", { owner: "河道清淤" }), table("I1:O12", { owner: "泵站检修" })];
    const swapped = [block("评价", "P8:U12", "泵站检修"), block("评价", "V8:AA12", "河道清淤")];
    expect(columnsOf(swapped, beside)).toEqual(["V8:AA12", "P8:U12"]);
    expect(columnsOf([block("评价", "P8:U12", "河道清淤")], beside)).toEqual(["P8:U12", null]);
  });

  it("of two tables of one name go with the nearer, and nowhere that they cannot stand", () => {
    const stacked = [table("A1:G12", { owner: "河道清淤" }), table("A14:G25", { owner: "河道清淤" })];
    const blocks = [block("评价", "H21:M25", "河道清淤"), block("评价", "H8:M12", "河道清淤")];
    expect(columnsOf(blocks, stacked)).toEqual(["H8:M12", "H21:M25"]);
  });

  it("whose project has another name now go with the nearest table that has none", () => {
    const renamed = [table("A1:G12", { owner: "河道清淤及养护" }), table("A14:G25", { owner: "泵站检修" })];
    const blocks = [block("评价", "H21:M25", "泵站检修"), block("评价", "H8:M12", "河道清淤")];
    expect(columnsOf(blocks, renamed)).toEqual(["H8:M12", "H21:M25"]);
  });

  it("that name nobody leave the blocks that name their table to it", () => {
    const beside = [table("A1:G12", { owner: "河道清淤" }), table("I1:O12", { owner: "泵站检修" })];
    const blocks = [block("评价", "V8:AA12"), block("评价", "P8:U12", "泵站检修")];
    expect(columnsOf(blocks, beside)).toEqual(["V8:AA12", "P8:U12"]);
  });

  it("that name nobody are no nameless table's before others", () => {
    const beside = [table("A1:G12"), table("I1:O12", { owner: "泵站检修" })];
    expect(columnsOf([block("评价", "P8:U12")], beside)).toEqual([null, "P8:U12"]);
  });

  it("are never those of two tables", () => {
    expect(columnsOf([block("评价", "P8:U12")], [table("A1:G12"), table("I1:O12")])).toEqual([
      null,
      "P8:U12",
    ]);
  });
});

describe("a summary", () => {
  it.each<[where: string, at: string, isIts: boolean]>([
    ["below the grid", "H13:N18", true],
    ["amid rows that were added below it since", "H11:N16", true],
    ["further below, where cells were taken", "H20:N25", true],
    ["right of the header, where columns would stand", "H8:N12", false],
    ["below the table's own columns", "G13:M18", false],
  ])("stands %s: %s", (_where, place, isIts) => {
    expect(summariesOf([block("合计", place)], [table("A1:G12")])).toEqual([isIts ? place : null]);
  });

  it("is that of the table whose last row is nearest, then of the nearest beside it", () => {
    const stacked = [table("A1:G12"), table("A13:G24")];
    expect(summariesOf([block("合计", "H25:N30")], stacked)).toEqual([null, "H25:N30"]);
    expect(summariesOf([block("合计", "H13:N18"), block("合计", "H25:N30")], stacked)).toEqual([
      "H13:N18",
      "H25:N30",
    ]);
    const beside = [table("A1:G12"), table("K1:Q12")];
    expect(summariesOf([block("合计", "R13:X18")], beside)).toEqual([null, "R13:X18"]);
  });

  it("of a list stands beside it, and below it is none", () => {
    const list = [table("A3:I8", { isList: true, header: 0 })];
    expect(summariesOf([block("合计", "P3:R8")], list)).toEqual(["P3:R8"]);
    expect(summariesOf([block("合计", "P9:R14")], list)).toEqual([null]);
  });
});
