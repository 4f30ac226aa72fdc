import { isCellError, NOT_CALCULATED } from "../../../src/domain/value/cellError";

it.each([
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#GETTING_DATA",
  " #VALUE! ",
  NOT_CALCULATED,
])("%j is an error", (value) => {
  expect(isCellError(value)).toBe(true);
});

it.each(["#1楼", "# 备注", "#", "编号#A", "", "5#", 5, true, null])("%j is none", (value) => {
  expect(isCellError(value)).toBe(false);
});
