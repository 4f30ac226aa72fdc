import { formatArea, parseArea } from "../../../src/domain/grid/address";
import type { Area } from "../../../src/domain/grid/Area";
import { groupedAreas, SHEET, stacked, without } from "../../../src/domain/grid/areaPieces";

const areas = (texts: string): Area[] => texts.split(" ").flatMap((text) => parseArea(text) ?? []);
const texts = (list: readonly Area[]): string => list.map(formatArea).join(" ");
const less = (whole: string, hole: string): string =>
  texts(areas(hole).reduce((left, one) => without(left, one), areas(whole)));

describe("what is left without a hole", () => {
  it.each([
    ["B2:F9", "D4:E6", "B2:F3 B7:F9 B4:C6 F4:F6", "in its midst"],
    ["B2:F9", "B2:C3", "B4:F9 D2:F3", "in its corner"],
    ["B2:F9", "E8:H12", "B2:F7 B8:D9", "over its last corner"],
    ["B2:F9", "A1:C4", "B5:F9 D2:F4", "over its first corner"],
    ["B2:F9", "D1:D99", "B2:C9 E2:F9", "over a whole column of it"],
    ["B2:F9", "A5:Z5", "B2:F4 B6:F9", "over a whole row of it"],
    ["B2:F9", "B2:F9", "", "that is all of it"],
    ["B2:F9", "A1:Z99", "", "that is larger"],
    ["B2:F9", "G2:H9", "B2:F9", "that only touches it"],
    ["B2:F9 H2:H9", "H4", "B2:F9 H2:H3 H5:H9", "in one of two"],
  ])("%s without %s is %s: a hole %s", (whole, hole, left) => {
    expect(less(whole, hole)).toBe(left);
  });

  it("reaches to the last cell of a sheet", () => {
    expect(formatArea(SHEET)).toBe("A1:XFD1048576");
    expect(texts(without([SHEET], { row: 1, column: 1, rowCount: 1_048_575, columnCount: 16_383 }))).toBe(
      "A1:XFD1 A2:A1048576",
    );
  });
});

it.each([
  ["D9:E9 D7:E8", "D7:E9", "one above the other, in whichever order"],
  ["D7 D8 D9", "D7:D9", "three rows"],
  ["D7 D9", "D7 D9", "a row between them"],
  ["D7 E8", "D7 E8", "another column"],
  ["D7:E7 D8", "D8 D7:E7", "another width"],
  ["D7 E7", "D7 E7", "beside each other"],
  ["E5 D7 E6 D6", "D6:D7 E5:E6", "two columns mixed"],
  ["D9:E9 D6 D7:E7 D8:E8", "D6 D7:E9", "of two widths"],
])("%s in fewer areas is %s: %s", (given, expected) => {
  expect(texts(stacked(areas(given)))).toBe(expected);
});

describe("areas that have something in common", () => {
  const items = [
    { look: "body", at: "B3" },
    { look: "head", at: "B1:C1" },
    { look: null, at: "F9" },
    { look: "body", at: "B2 D2" },
    { look: "head", at: "" },
  ];

  it("come together in the order of the first, without those that share nothing", () => {
    const groups = groupedAreas(
      items,
      ({ look }) => look,
      ({ at }) => areas(at),
    );
    expect(groups.map(({ first, areas: own }) => [first.at, texts(own)])).toEqual([
      ["B3", "B2:B3 D2"],
      ["B1:C1", "B1:C1"],
    ]);
  });

  it("share a name that is blank as any other", () => {
    const groups = groupedAreas(["A1", "A2"], () => "", areas);
    expect(groups.map(({ areas: own }) => texts(own))).toEqual(["A1:A2"]);
  });
});
