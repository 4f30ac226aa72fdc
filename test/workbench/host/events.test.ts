import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

type Changed = Excel.WorksheetChangedEventArgs;

test("a change by the user and one by the add-in are both told, once each", async () => {
  const excel = opened(oneSheet({ A1: 1, C1: { f: "=A1+1" } }));
  await excel.engine.settle();
  const heard: Changed[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
    sheet1(context).getRange("B2:B3").values = [["甲"], ["乙"]];
    sheet1(context).getRange("B2").format.fill.color = "#FF0000";
    await context.sync();
  });
  excel.engine.activeSheet().facade.getRange("A1").setValue(5);
  await excel.engine.settle();
  await pause();
  const { id } = excel.engine.activeSheet();
  const told = heard.map(({ address, changeType, source, worksheetId }) => [
    address,
    changeType,
    source,
    worksheetId,
  ]);
  expect(told).toEqual([
    ["B2:B3", "RangeEdited", "Local", id],
    ["A1", "RangeEdited", "Local", id],
  ]);
  expect(heard[0]?.triggerSource).toBe("ThisLocalAddin");
});

test("the event leads to the range that changed", async () => {
  const excel = opened(oneSheet());
  const heard: Changed[] = [];
  await excel.run(async (context) => {
    sheet1(context).onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  excel.engine.activeSheet().facade.getRange("B2").setValue("新");
  await pause();
  await excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load("address,values");
    await context.sync();
    expect([range?.address, range?.values]).toEqual(["表1!B2", [["新"]]]);
  });
});

test("after its removal a handler hears nothing more", async () => {
  const excel = opened(oneSheet());
  const heard: Changed[] = [];
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void heard.push(event)),
    );
    await context.sync();
    return added;
  });
  excel.engine.activeSheet().facade.getRange("A1").setValue(1);
  await pause();
  handler.remove();
  await handler.context.sync();
  excel.engine.activeSheet().facade.getRange("A1").setValue(2);
  await pause();
  expect(heard).toHaveLength(1);
});

test("with events switched off nothing is told", async () => {
  const excel = opened(oneSheet());
  const heard: Changed[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    context.runtime.enableEvents = false;
    await context.sync();
    sheet1(context).getRange("A1").values = [[1]];
    await context.sync();
  });
  await pause();
  expect(heard).toEqual([]);
});

test("an inserted row is told as such", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  const heard: Changed[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    sheet1(context).getRange("2:3").insert("Down");
    await context.sync();
  });
  await pause();
  expect(heard.map((event) => [event.address, event.changeType])).toEqual([["2:3", "RowInserted"]]);
});

test("a new selection is told where someone listens", async () => {
  const excel = opened(oneSheet());
  const heard: string[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) =>
      Promise.resolve(void heard.push(event.address)),
    );
    await context.sync();
    sheet1(context).getRange("C3:D4").select();
    await context.sync();
  });
  excel.host.selectionChanged();
  await pause();
  expect(heard).toEqual(["C3:D4"]);
});
