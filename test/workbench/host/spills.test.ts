import { dumpEngine } from "../../../workbench/engine/dump";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("what an array formula spills is read, is part of the used range, and goes with the formula", async () => {
  const excel = opened(oneSheet({ A1: "表" }));
  const before = dumpEngine(excel.engine);
  await excel.run(async (context) => {
    const cell = sheet1(context).getRange("B2");
    cell.formulas = [["=SEQUENCE(3)"]];
    const [area, beside] = [sheet1(context).getRange("B2:B4"), sheet1(context).getRange("C2:C4")];
    area.load("values,formulas,text,valueTypes,hasSpill");
    beside.load("values,hasSpill");
    const mixed = sheet1(context).getRange("B4:B5").load("hasSpill");
    const used = sheet1(context).getUsedRange(true).load("address");
    await context.sync();
    expect(area.values).toEqual([[1], [2], [3]]);
    expect(area.formulas).toEqual([["=SEQUENCE(3)"], [2], [3]]);
    expect(area.text).toEqual([["1"], ["2"], ["3"]]);
    expect(area.valueTypes).toEqual([["Double"], ["Double"], ["Double"]]);
    expect([area.hasSpill, beside.hasSpill, mixed.hasSpill]).toEqual([true, false, null]);
    expect(used.address).toBe("表1!A1:B4");
    cell.clear("Contents");
    area.load("values");
    await context.sync();
    expect(area.values).toEqual([[""], [""], [""]]);
  });
  await excel.engine.settle();
  expect(dumpEngine(excel.engine)).toEqual(before);
});

test("an array formula that is in the way of a value is #SPILL!, and spills nothing", async () => {
  const excel = opened(oneSheet({ B4: "占" }));
  await excel.run(async (context) => {
    sheet1(context).getRange("B2").formulas = [["=SEQUENCE(3)"]];
    const area = sheet1(context).getRange("B2:B4").load("values,hasSpill");
    await context.sync();
    expect(area.values).toEqual([["#SPILL!"], [""], ["占"]]);
    expect(area.hasSpill).toBe(false);
  });
});
