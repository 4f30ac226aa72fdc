import { formatArea, parseArea } from "../../../../src/domain/grid/address";
import type { Position } from "../../../../src/domain/grid/Area";
import { formatKeeping, regionsOf, scalesOf } from "../../../../src/domain/plan/evaluation/blockRegions";
import { DATE_FORMAT, HEADER_FIT, PLAIN_FIT } from "../../../../src/domain/plan/evaluation/cellLooks";

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
}

describe("the regions of a block", () => {
  /** Column H of points, I plain, J with a per cent in row 10. */
  const fitAt = ({ row, column }: Position) => {
    if (column === 7) return { ...PLAIN_FIT, numberFormat: "0.00" };
    return { ...PLAIN_FIT, numberFormat: column === 9 && row === 9 ? "0.00%" : null };
  };
  const regions = (address: string) =>
    regionsOf(areaOf(address), fitAt).map(({ area, numberFormat }) => [formatArea(area), numberFormat]);

  it("are its header, and down each column the cells that look alike", () => {
    expect(regions("H8:J12")).toEqual([
      ["H8:J8", null],
      ["H9:H12", "0.00"],
      ["I9:I12", null],
      ["J9", null],
      ["J10", "0.00%"],
      ["J11:J12", null],
    ]);
  });

  it("are its header alone where it has no more rows", () => {
    expect(regions("H8:J8")).toEqual([["H8:J8", null]]);
  });

  it("have the look of a header and of a body", () => {
    const [header, body] = regionsOf(areaOf("I8:I9"), fitAt);
    expect(header).toEqual({ area: areaOf("I8"), ...HEADER_FIT });
    expect(body).toEqual({ area: areaOf("I9"), ...PLAIN_FIT });
  });
});

describe("the colour scales", () => {
  const scales = (...cells: readonly (readonly [string, string])[]) =>
    scalesOf(cells.map(([address, highest]) => ({ cell: areaOf(address), highest }))).map(
      ({ areas, highest }) => [highest, areas.map(formatArea).join(",")],
    );

  it("are one for each number of full points, the cells below each other together", () => {
    expect(scales(["K9", "10"], ["K10", "10"], ["K11", "15"], ["K12", "10"], ["K13", "10"])).toEqual([
      ["10", "K9:K10,K12:K13"],
      ["15", "K11"],
    ]);
    expect(scales(["K9", "10"], ["K10", "10"], ["K11", "10"])).toEqual([["10", "K9:K11"]]);
  });

  it("leave out rows between that have no score", () => {
    expect(scales(["K9", "10"], ["K11", "10"])).toEqual([["10", "K9,K11"]]);
    expect(scales()).toEqual([]);
  });
});

describe("the number format of a cell in which something stands", () => {
  it.each<[string, string | null, unknown, string, string | null]>([
    ["is the block's where the number says the same by it", "0.00%", 0.95, "0%", "0.00%"],
    ["is the block's where a number stays a number", "0.00", 56, "General", "0.00"],
    ["stays where 95 would become 9500%", "0.00%", 95, "General", "General"],
    ["stays where 95% would become 0.95", null, 0.95, "0%", "0%"],
    ["stays where a day would become 45646", null, 45646, "yyyy/m/d", "yyyy/m/d"],
    ["stays where 3 would become a day", DATE_FORMAT, 3, "General", "General"],
    ["is the block's where a day stays a day", DATE_FORMAT, 45646, "yyyy/m/d", DATE_FORMAT],
    ["is none where the block has none, and a number is no more than that", null, 3, "0.0", null],
    ["is the block's beside words", "0.00%", "达成", "@", "0.00%"],
    ["is the block's in a blank cell", "0.00%", null, "General", "0.00%"],
  ])("%s", (_, wanted, value, numberFormat, format) => {
    expect(formatKeeping(wanted, { value, numberFormat })).toBe(format);
  });
});
