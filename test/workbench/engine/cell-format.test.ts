import { lineOf, borderOf, borderData } from "../../../workbench/engine/border";
import { readFormat, stylePatch } from "../../../workbench/engine/cell-format";
import { parseColor, toHex } from "../../../workbench/engine/color";

const change = {
  fill: "#FFC7CE",
  fontName: "宋体",
  fontSize: 14,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  fontColor: "#9C0006",
  horizontal: "Center",
  vertical: "Top",
  wrap: true,
  indent: 2,
  numberFormat: "0.00%",
};

test("every property of a format is read back as it was set", () => {
  const borders = { top: { style: "Double", weight: "Thick", color: "#FF0000" }, bottom: null };
  expect(readFormat(stylePatch({ ...change, borders }))).toEqual({
    ...change,
    borders: { top: borders.top, bottom: null, left: null, right: null },
  });
});

test("setting a property back to its default takes it out of the style", () => {
  const plain = stylePatch({
    fill: null,
    bold: false,
    wrap: false,
    horizontal: "General",
    numberFormat: "General",
    indent: 0,
  });
  expect(Object.values(plain)).toEqual([null, null, null, null, null, null]);
});

test.each(["Thin", "Hairline", "Medium", "Thick"])(
  "a continuous line of weight %s is one of Univer's",
  (weight) => {
    const border = { style: "Continuous", weight, color: "#000000" };
    expect(borderOf(borderData(border))).toEqual(border);
  },
);

test("a weight that a style has not becomes the style's own", () => {
  expect(borderOf({ s: lineOf("Double", "Thin"), cl: { rgb: "#000000" } })).toMatchObject({
    style: "Double",
    weight: "Thick",
  });
});

test("colours are accepted as Excel accepts them", () => {
  expect(["#abc123", "ABC123", "yellow", "#12", "keine"].map(parseColor)).toEqual([
    "#ABC123",
    "#ABC123",
    "#FFFF00",
    null,
    null,
  ]);
  expect(toHex("rgb(255, 199, 206)")).toBe("#FFC7CE");
});
