import { formatArea, formatCell, parseArea } from "../../../../src/domain/grid/address";
import type { OwnedBlock } from "../../../../src/domain/grid/SheetGrid";
import { foundState } from "../../../../src/domain/plan/evaluation/foundState";
import { lookKey } from "../../../../src/domain/plan/lookKey";
import { gridOf } from "../../../support/gridOf";
import { handmadeBlock } from "../../../support/handmadeBlock";

const percent = (value: number) => ({ value, numberFormat: "0.00%" });

/** Headers and two rows from H8, the second column's of per cents. */
function sheet(column = 7) {
  const rows = [
    ["实际完成值", "完成率"],
    [3, percent(1.5)],
    ["达成", percent(0.9)],
  ];
  return gridOf(rows, { at: { row: 7, column } });
}

function blockAt(address: string, key = ""): OwnedBlock {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return { name: "_绩效助手_评价_1", area, record: '{"widths":[8]}', lookKey: key };
}

describe("a block that looks as it was made", () => {
  const { state } = handmadeBlock();

  it("comes back with its rules and colours, and its own record", () => {
    expect(foundState(sheet(), blockAt("H8:M16", lookKey(state)), state)).toEqual({
      ...state,
      record: '{"widths":[8]}',
    });
  });

  it("comes back where it stands now, rows and columns away from where it shall stand", () => {
    const found = foundState(sheet(), blockAt("J10:O18", lookKey(state)), state);
    expect(formatArea(found.area)).toBe("J10:O18");
    const moved = (areas: readonly (typeof found.area)[]) => areas.map(({ row, column }) => [row, column]);
    const away = (areas: readonly (typeof found.area)[]) =>
      moved(areas).map(([r, c]) => [(r ?? 0) - 2, (c ?? 0) - 2]);
    expect(away(found.regions.map(({ area }) => area))).toEqual(moved(state.regions.map(({ area }) => area)));
    expect(away(found.scales.flatMap(({ areas }) => areas))).toEqual(
      moved(state.scales.flatMap(({ areas }) => areas)),
    );
    expect(found.scales.length).toBeGreaterThan(0);
  });
});

describe("a block of which is not known how it looked", () => {
  const { state } = handmadeBlock();

  it("comes back with its number formats, and without rules and colours", () => {
    const found = foundState(sheet(), blockAt("H8:I10", "another"), state);
    expect(
      found.regions.map(({ area, numberFormat, entry, align }) => [
        formatArea(area),
        numberFormat,
        entry,
        align,
      ]),
    ).toEqual([
      ["H8:I8", null, null, "Center"],
      ["H9:H10", null, null, "Center"],
      ["I9:I10", "0.00%", null, "Center"],
    ]);
    expect([found.scales, found.record]).toEqual([[], '{"widths":[8]}']);
  });

  it("takes the widths and models of what shall stand there", () => {
    const { widths, models } = foundState(sheet(), blockAt("H8:I10", "another"), state);
    expect([widths, models]).toEqual([state.widths, state.models]);
  });

  it("leaves the columns as wide as they are, and is dressed like the cells left of it, where its table is gone", () => {
    const { widths, models } = foundState(sheet(), blockAt("H8:I10"), null);
    expect(widths).toEqual([null, null]);
    expect(models && [formatCell(models.header), formatCell(models.body)]).toEqual(["G8", "G9"]);
  });

  it.each([
    ["B8:C10", 1, "A8"],
    ["A8:B10", 0, null],
  ])("at %s is dressed by what stands left of column %i, if anything does", (address, column, header) => {
    const { models } = foundState(sheet(column), blockAt(address), null);
    expect(models && formatCell(models.header)).toBe(header);
  });
});
