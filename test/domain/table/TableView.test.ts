import { TableView } from "../../../src/domain/table/TableView";
import { vocabularyOf } from "../../../src/domain/table/Vocabulary";
import { gridOf } from "../../support/gridOf";

describe("a row may head the levels of indicators", () => {
  const at = { row: 4, column: 2 };
  const rows = [
    ["一级指标", "二级指标"],
    ["产出指标", "数量指标", "清淤条数"],
    [null, "三级\n指标", 20],
    [],
    ["考核大类", ""],
  ];
  const heads = (view: TableView) => [3, 4, 5, 6, 7, 8, 9].filter((row) => view.mayHeadLevels(row));

  it("where one of its cells is called like a level, on the sheet's own rows", () => {
    expect(heads(new TableView(gridOf(rows, { at })))).toEqual([4, 6]);
  });

  it("where one is called as the unit itself calls a level", () => {
    const words = vocabularyOf({ level1: ["考核大类"] });
    expect(heads(new TableView(gridOf(rows, { at }), words))).toEqual([4, 6, 8]);
  });
});
