import { checkReportDocument } from "../../../src/domain/report/checkReportDocument";
import { areaOfDocument } from "../../../src/domain/report/SheetDocument";

it("takes all cells from A1 on, and one row at least", () => {
  const report = checkReportDocument({ tables: [] }, { locale: "zh-CN", madeAt: "", version: "" });
  // Title, caption, totals, links (none), and that there is no table.
  expect(areaOfDocument(report)).toEqual({ row: 0, column: 0, rowCount: 5, columnCount: 11 });
  expect(areaOfDocument({ ...report, rows: [] })).toEqual({
    row: 0,
    column: 0,
    rowCount: 1,
    columnCount: 11,
  });
});
