import { openInNode, type ExcelInNode } from "../../../workbench/node/open-in-node";

let excel: ExcelInNode;

afterEach(() => excel.dispose());

test("a range's values, formulas, texts and types are read as Excel gives them", async () => {
  excel = openInNode({
    sheets: [
      {
        name: "表1",
        cells: {
          A1: "标题",
          A2: { v: 0.95, numberFormat: "0%" },
          B2: { v: 45657, numberFormat: 'yyyy"年"m"月"d"日"' },
          C2: true,
          A3: 2,
          B3: { f: "=A3*3" },
        },
      },
    ],
  });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表1").getRange("A1:C3");
    range.load("address,values,formulas,text,valueTypes,numberFormat,rowCount,columnIndex");
    await context.sync();
    expect(range.address).toBe("表1!A1:C3");
    expect(range.values).toEqual([
      ["标题", "", ""],
      [0.95, 45657, true],
      [2, 6, ""],
    ]);
    expect(range.formulas).toEqual([
      ["标题", "", ""],
      [0.95, 45657, true],
      [2, "=A3*3", ""],
    ]);
    expect(range.text).toEqual([
      ["标题", "", ""],
      ["95%", "2024年12月31日", "TRUE"],
      ["2", "6", ""],
    ]);
    expect(range.valueTypes[1]).toEqual(["Double", "Double", "Boolean"]);
    expect(range.valueTypes[2]).toEqual(["Double", "Double", "Empty"]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "General"]);
    expect([range.rowCount, range.columnIndex]).toEqual([3, 0]);
  });
});
