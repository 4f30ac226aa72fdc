import { FORM_FOOTER, printTitleRows } from "../../../src/domain/form/formPrint";

it.each([
  [0, "$1:$1"],
  [3, "$4:$4"],
  [11, "$12:$12"],
])("a header in row %d from 0 is printed again as %s", (row, rows) => {
  expect(printTitleRows(row)).toBe(rows);
});

it("the footer counts pages in Chinese, by Excel's codes of page and pages", () => {
  expect(FORM_FOOTER.replace("&P", "2").replace("&N", "3")).toBe("第 2 页，共 3 页");
});
