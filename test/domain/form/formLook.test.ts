import { formLooks } from "../../../src/domain/form/formLook";
import type { FormLook } from "../../../src/domain/form/FormDocument";

it.each<[FormLook, size: number, bold: boolean, horizontal: string, fill: string | null, ruled: boolean]>([
  ["title", 16, true, "Center", null, false],
  ["caption", 10, false, "Center", null, false],
  ["captionRight", 10, false, "Right", null, false],
  ["label", 10, false, "Center", "#F2F2F2", true],
  ["text", 10, false, "Left", null, true],
  ["centred", 10, false, "Center", null, true],
  ["number", 10, false, "Center", null, true],
  ["free", 10, false, "Left", null, false],
])("a cell of the look %s is of %s points, bold: %s, %s, filled: %s, ruled: %s", (look, ...setting) => {
  const { size, bold, horizontal, fill, ruled } = formLooks[look];
  expect([size, bold, horizontal, fill, ruled]).toEqual(setting);
});
