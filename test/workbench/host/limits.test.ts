import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("a request over 5 MB is refused and nothing of it is written", async () => {
  const excel = opened(oneSheet());
  const long = "绩".repeat(30000);
  const writing = excel.run(async (context) => {
    sheet1(context).getRange("A1:A60").values = Array.from({ length: 60 }, () => [long]);
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(excel.engine.activeSheet().usedRect(true)).toBeNull();
});

test("a response over 5 MB is an error", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 60 }, (_, row) => [`A${row + 1}`, "绩".repeat(30000)]),
  );
  const reading = opened(oneSheet(cells)).run(async (context) => {
    sheet1(context).getRange("A1:A60").load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("the limit can be set lower, to test chunks with little data", async () => {
  const excel = opened(oneSheet({ A1: "x".repeat(3000) }), { limits: { payloadBytes: 2000 } });
  const reading = excel.run(async (context) => {
    sheet1(context).getRange("A1").load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("cells of whole columns and of more than 5 million cells are null; the rest is told", async () => {
  await opened(oneSheet({ A1: 1 })).run(async (context) => {
    const column = sheet1(context).getRange("A:A").load("values,address,rowCount");
    const huge = sheet1(context).getRangeByIndexes(0, 0, 100000, 51).load("values,text,formulas,cellCount");
    const whole = sheet1(context).getRange().load("address,cellCount,values");
    await context.sync();
    expect([column.values, column.address, column.rowCount]).toEqual([null, "表1!A:A", 1048576]);
    expect([huge.values, huge.text, huge.formulas, huge.cellCount]).toEqual([null, null, null, 5100000]);
    expect([whole.values, whole.cellCount]).toEqual([null, -1]);
  });
});

test("the number of cells a range is read with can be set lower too", async () => {
  await opened(oneSheet({ A1: 1 }), { limits: { rangeCells: 10 } }).run(async (context) => {
    const fits = sheet1(context).getRange("A1:B5").load("values");
    const exceeds = sheet1(context).getRange("A1:A11").load("values");
    await context.sync();
    expect([fits.values[0], exceeds.values]).toEqual([[1, ""], null]);
  });
});

test("costs are counted: syncs, bytes, cells read and written, and start again at a reset", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C2").load("values,formulas");
    await context.sync();
    range.values = [
      [1, null, 3],
      [null, null, 6],
    ];
    await context.sync();
  });
  const { syncs, cleanups, requestBytes, responseBytes, cellsRead, cellsWritten } = excel.host.costs;
  expect({ syncs, cleanups, cellsRead, cellsWritten }).toEqual({
    syncs: 2,
    cleanups: 1,
    cellsRead: 12,
    cellsWritten: 3,
  });
  expect(requestBytes).toBeGreaterThan(500);
  expect(responseBytes).toBeGreaterThan(100);
  excel.host.costs.reset();
  expect(excel.host.costs).toMatchObject({ syncs: 0, requestBytes: 0, cellsRead: 0 });
});

test("300 sheets of 30 rows and 7 columns are read in 2 syncs", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 210 }, (_, i) => [`${"ABCDEFG"[i % 7] ?? ""}${Math.floor(i / 7) + 1}`, `指标 ${i}`]),
  );
  const excel = opened({
    sheets: Array.from({ length: 300 }, (_, i) => ({ name: `表${i + 1}`, cells, merges: ["A1:G1"] })),
  });
  const read = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("address,values,formulas,text,numberFormat"),
    );
    const merged = sheets.items.map((sheet) =>
      sheet.getRange("A1:G30").getMergedAreasOrNullObject().load("address"),
    );
    await context.sync();
    return {
      cells: used.flatMap((range) => range.values.flat()).length,
      merged: merged.filter((m) => !m.isNullObject).length,
    };
  });
  expect(read).toEqual({ cells: 63000, merged: 300 });
  expect(excel.host.costs.syncs).toBe(2);
});
