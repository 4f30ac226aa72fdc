import { parseArea } from "../../../../src/domain/grid/address";
import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import {
  entryRows,
  foundCell,
  foundColumns,
  foundContent,
  isUserEntry,
  wantedColumns,
} from "../../../../src/domain/plan/evaluation/BlockColumn";
import type { BlockColumn } from "../../../../src/domain/plan/evaluation/BlockColumn";
import type { EvaluationRole } from "../../../../src/domain/table/TargetTable";
import { gridOf } from "../../../support/gridOf";

const BLOCK = { row: 7, column: 7, rowCount: 4, columnCount: 3 };
const RATE = '=IF(H9="","",IFERROR(VALUE(H9)/2,""))';

/** "actual@7 null@8 rate+": where each column stands, or that it is added. */
const words = (columns: readonly BlockColumn[]) =>
  columns.map(({ role, from }) => (from === null ? `${String(role)}+` : `${String(role)}@${from}`)).join(" ");

const column = (role: EvaluationRole | null, from: number | null): BlockColumn => ({ role, from });

describe("the columns of a block as found", () => {
  const found = (
    roles: readonly (EvaluationRole | null)[],
    wanted: readonly EvaluationRole[],
    column: readonly CellContent[] = [],
  ) => {
    // The same column stands in each place of the block, from its header on.
    const rows = column.map((content) => [...Array<null>(7).fill(null), content, content, content]);
    const grid = gridOf([...Array<[]>(7).fill([]), ...rows]);
    return words(
      foundColumns(grid, { block: { name: "", area: BLOCK, record: "", lookKey: "" }, roles }, wanted),
    );
  };

  it.each<[string, (EvaluationRole | null)[], EvaluationRole[], string]>([
    ["have the roles of their headers", ["actual", "rate"], ["actual", "rate"], "actual@7 rate@8"],
    [
      "with a changed header are the role that is wanted and not there",
      ["actual", null, "weight"],
      ["actual", "rate", "weight"],
      "actual@7 rate@8 weight@9",
    ],
    [
      "with two blank headers are the missing roles in their order",
      [null, "weight", null],
      ["actual", "rate", "weight"],
      "actual@7 weight@8 rate@9",
    ],
    ["that nobody wants are the user's", ["actual", null], ["actual"], "actual@7 null@8"],
  ])("%s", (_, roles, wanted, expected) => {
    expect(found(roles, wanted)).toBe(expected);
  });

  it("with other words are no role that stands left of those before them", () => {
    expect(found(["rate", "reason", null], ["actual", "rate"], ["佐证材料"])).toBe("rate@7 reason@8 null@9");
    expect(found(["rate", null, "reason"], ["actual", "rate"], ["佐证材料"])).toBe("rate@7 null@8 reason@9");
    expect(found([null, "rate"], ["actual", "rate"], ["完成"])).toBe("actual@7 rate@8");
    expect(found(["actual", "reason", null], ["actual", "score"], ["得", 9])).toBe(
      "actual@7 reason@8 null@9",
    );
  });

  it.each<[CellContent, string]>([
    ["见附件", "actual@7 null@8"],
    ["=H9/2", "actual@7 null@8"],
    [RATE, "actual@7 deviation@8"],
    [0.5, "actual@7 deviation@8"],
    [null, "actual@7 deviation@8"],
  ])("with %j below a changed header are %s", (content, expected) => {
    expect(found(["actual", null], ["actual", "deviation"], ["备注", null, content])).toBe(expected);
  });
});

describe("the columns that a block shall have", () => {
  const wanted = (
    found: readonly BlockColumn[],
    roles: readonly EvaluationRole[],
    filled: readonly (EvaluationRole | null)[] = [],
  ) => words(wantedColumns(found, roles, ({ role }) => filled.includes(role)));

  it("are all that the table lacks, where there is no block", () => {
    expect(wanted([], ["actual", "score"])).toBe("actual+ score+");
  });

  it("stay in the user's order as long as none is to be added", () => {
    const found = [column("reason", 7), column("actual", 8)];
    expect(wanted(found, ["actual", "reason"])).toBe("reason@7 actual@8");
  });

  it("come into the form's order when one is added, each from where it stands", () => {
    const found = [column("reason", 7), column("actual", 8)];
    expect(wanted(found, ["actual", "rate", "reason"])).toBe("actual@8 rate+ reason@7");
  });

  it("no more have one that the table has itself, unless something was filled in there", () => {
    const found = [column("actual", 7), column("rate", 8)];
    expect(wanted(found, ["rate"])).toBe("rate@8");
    expect(wanted(found, ["rate"], ["actual"])).toBe("actual@7 rate@8");
    expect(wanted(found, ["rate", "score"], ["actual"])).toBe("actual@7 rate@8 score+");
  });

  it("keep a column of the user's own with something in it, behind all others when one is added", () => {
    const found = [column("actual", 7), column(null, 8), column("rate", 9)];
    expect(wanted(found, ["actual", "rate"])).toBe("actual@7 rate@9");
    expect(wanted(found, ["actual", "rate"], [null])).toBe("actual@7 null@8 rate@9");
    expect(wanted(found, ["actual", "rate", "score"], [null])).toBe("actual@7 rate@9 score+ null@8");
  });
});

describe("the cell of a column in a row of the block", () => {
  it.each<[string, BlockColumn, number, boolean]>([
    ["its first row of entries", column("rate", 8), 8, true],
    ["its last row", column("rate", 8), 10, true],
    ["its header", column("rate", 8), 7, false],
    ["below it", column("rate", 8), 11, false],
    ["above it", column("rate", 8), 6, false],
    ["a column that is to be added", column("rate", null), 8, false],
    ["a column right of it", column("rate", 10), 8, false],
  ])("in %s", (_, from, row, isThere) => {
    expect(foundCell(BLOCK, from, row)).toEqual(isThere ? { row, column: 8 } : null);
  });

  it("is none without a block", () => {
    expect(foundCell(null, column("rate", 8), 8)).toBeNull();
  });
});

describe("what counts as the user's own", () => {
  it.each<[EvaluationRole | null, CellContent, boolean]>([
    ["actual", 0, true],
    ["actual", null, false],
    ["actual", "", false],
    ["reason", "延期", true],
    [null, "见附件", true],
    [null, null, false],
    ["weight", 20, false],
    ["score", 9, false],
    ["deviation", 0.2, false],
    ["rate", 0.9, true],
    ["rate", "90%", true],
    ["rate", "=K9/2", true],
    ["rate", "按期", false],
    ["rate", RATE, false],
    ["rate", null, false],
  ])("in a column of %s %j: %j", (role, content, isUsers) => {
    expect(isUserEntry(role, content)).toBe(isUsers);
  });

  it("is found in the block's rows from below its header to its last, and not below", () => {
    const rows = [["实际完成值", "完成率"], [3], [null, RATE], [null, 0.5], ["表下的注"]];
    const grid = gridOf(
      rows.map((row) => row.map((cell) => (cell === RATE ? { value: "", formula: RATE } : cell))),
      { at: parseArea("H8") ?? BLOCK },
    );
    const columns = [column("actual", 7), column("rate", 8)];
    expect(entryRows(grid, BLOCK, columns)).toEqual([8, 10]);
    expect(columns.map((one) => foundContent(grid, BLOCK, one, 9))).toEqual([null, RATE]);
    expect(columns.map((one) => foundContent(grid, BLOCK, one, 8))).toEqual([3, null]);
  });
});
