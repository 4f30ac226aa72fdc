import { placeReport } from "../../../src/domain/report/placeReport";
import type { SheetPlace } from "../../../src/domain/report/placeReport";

const area = (rowCount: number, columnCount: number) => ({ row: 0, column: 0, rowCount, columnCount });
const sheet = (name: string, rest: Partial<SheetPlace> = {}): SheetPlace => {
  return { id: name, name, isMarked: false, marked: null, used: area(9, 5), ...rest };
};
const report = (name: string, rest: Partial<SheetPlace> = {}) =>
  sheet(name, { isMarked: true, marked: area(20, 11), used: area(20, 11), ...rest });
const place = (...sheets: SheetPlace[]) => {
  const { replace, create, release } = placeReport(sheets, "Check report");
  return { replace: replace?.name ?? null, create, release: release?.name ?? null };
};

it("makes a sheet where there is no report, beside the user's own of that name", () => {
  expect(place(sheet("表1"))).toEqual({ replace: null, create: "Check report", release: null });
  expect(place(sheet("CHECK REPORT"), sheet("Check report (2)"))).toMatchObject({
    create: "Check report (3)",
  });
});

it("takes the marked sheet by any name, and of a copied one the original", () => {
  expect(place(sheet("表1"), report("9月"))).toMatchObject({ replace: "9月", create: null });
  expect(place(report("副本"), report("Check report"))).toMatchObject({ replace: "Check report" });
  expect(place(report("9月"), report("10月"))).toMatchObject({ replace: "9月" });
});

it("takes a report again that stands where its mark says, and fills all of it or a part", () => {
  const moved = { row: 2, column: 1, rowCount: 20, columnCount: 11 };
  const part = { row: 3, column: 2, rowCount: 18, columnCount: 9 };
  expect(place(report("报告", { marked: moved, used: moved }))).toMatchObject({ replace: "报告" });
  expect(place(report("报告", { marked: moved, used: part }))).toMatchObject({ replace: "报告" });
});

it("leaves a report to the user once there is more on the sheet than the report", () => {
  const beside = report("Check report", { used: area(20, 12) });
  const below = report("Check report", { used: area(21, 11) });
  const marked = { row: 1, column: 1, rowCount: 19, columnCount: 10 };
  const above = report("Check report", { marked, used: { ...marked, row: 0, rowCount: 20 } });
  const left = report("Check report", { marked, used: { ...marked, column: 0, columnCount: 11 } });
  for (const noted of [beside, below, above, left]) {
    expect(place(noted)).toEqual({ replace: null, create: "Check report (2)", release: "Check report" });
  }
});

it("takes an emptied report again, and leaves alone what lost its cells but holds something", () => {
  expect(place(report("报告", { used: null }))).toMatchObject({ replace: "报告" });
  expect(place(report("报告", { marked: null }))).toMatchObject({ create: "Check report", release: "报告" });
});
