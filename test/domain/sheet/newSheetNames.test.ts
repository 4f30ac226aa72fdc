import { newSheetNames } from "../../../src/domain/sheet/newSheetNames";

const named = (names: readonly string[], taken: readonly string[] = []) =>
  newSheetNames(
    names.map((sheetName) => ({ sheetName })),
    taken,
  );

it("new worksheets keep the names that are free, in their order", () => {
  expect(named(["运维保障", "专线租赁"], ["Sheet1"])).toEqual(["运维保障", "专线租赁"]);
});

it("none bears the name of one that is there, nor of another new one", () => {
  expect(named(["运维", "运维", "专线", "运维"], ["专线"])).toEqual([
    "运维",
    "运维 (2)",
    "专线 (2)",
    "运维 (3)",
  ]);
  expect(named(["DATA", "data"], ["Data"])).toEqual(["DATA (2)", "data (3)"]);
});

it("a name that a new one would have got is not given twice", () => {
  expect(named(["运维", "运维 (2)"], ["运维"])).toEqual(["运维 (2)", "运维 (2) (2)"]);
});
