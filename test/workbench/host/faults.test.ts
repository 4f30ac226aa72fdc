import { closeAll, opened, oneSheet, sheet1 } from "./opened";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";

afterEach(closeAll);

const write = (excel: ExcelInNode, value: string): Promise<void> =>
  excel.run(async (context) => {
    sheet1(context).getRange("A1").values = [[value]];
    await context.sync();
  });

test("the nth sync fails with the code it was told, and carries out none of its actions", async () => {
  const excel = opened(oneSheet());
  excel.host.faults.failSync(2, "RequestAborted");
  await write(excel, "一");
  await expect(write(excel, "二")).rejects.toMatchObject({ code: "RequestAborted" });
  expect(excel.engine.activeSheet().value(0, 0)).toBe("一");
  await write(excel, "三");
  expect(excel.engine.activeSheet().value(0, 0)).toBe("三");
});

test("in cell edit mode a batch fails", async () => {
  const excel = opened(oneSheet());
  excel.host.faults.cellEditMode = true;
  await expect(write(excel, "一")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.host.faults.cellEditMode = false;
  await write(excel, "一");
});

test("with delayForCellEdit a batch waits until the user has left the cell", async () => {
  const excel = opened(oneSheet());
  excel.host.faults.cellEditMode = true;
  let done = false;
  const writing = excel
    .run({ delayForCellEdit: true }, async (context) => {
      sheet1(context).getRange("A1").values = [["等"]];
      await context.sync();
    })
    .then(() => {
      done = true;
    });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  excel.host.faults.cellEditMode = false;
  await writing;
  expect(excel.engine.activeSheet().value(0, 0)).toBe("等");
});

test("a sheet deleted between two syncs is missing in the second", async () => {
  const excel = opened({ sheets: [{ name: "表1", cells: { A1: 1 } }, { name: "表2" }] });
  excel.host.faults.afterSync(1, (engine) => {
    const sheet = engine.sheetNamed("表1");
    if (sheet !== null) engine.deleteSheet(sheet);
  });
  const reading = excel.run(async (context) => {
    const range = sheet1(context).getRange("A1").load("values");
    await context.sync();
    range.values = [[2]];
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidReference" });
});

test("a row inserted between two syncs moves a range the add-in holds", async () => {
  const excel = opened(oneSheet({ A2: "目标" }));
  excel.host.faults.afterSync(1, (engine) => void engine.activeSheet().facade.insertRows(0, 1));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A2").load("values");
    await context.sync();
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["表1!A3", [["目标"]]]);
  });
});

const writeTwo = (excel: ExcelInNode): Promise<void> =>
  excel.run(async (context) => {
    sheet1(context).getRange("A1").values = [["一"]];
    sheet1(context).getRange("A2").values = [["二"]];
    await context.sync();
  });
const column = ({ engine }: ExcelInNode) => [0, 1].map((row) => engine.activeSheet().value(row, 0));

test("a request that fails half-way has carried out the actions before, and none behind", async () => {
  const excel = opened(oneSheet());
  await writeTwo(excel);
  const { actions } = excel.host.costs;
  const seen = new Set<string>();
  for (let place = 1; place <= actions; place++) {
    const another = opened(oneSheet());
    another.host.faults.failAction(1, place, "GeneralException");
    await expect(writeTwo(another)).rejects.toMatchObject({ code: "GeneralException" });
    seen.add(column(another).join());
  }
  expect([...seen]).toEqual([",", "一,", "一,二"].slice(0, seen.size));
  expect(seen.size).toBeGreaterThan(1);
});

test("an answer can be lost although all was done", async () => {
  const excel = opened(oneSheet());
  excel.host.faults.loseAnswer(1);
  await expect(writeTwo(excel)).rejects.toMatchObject({ code: "RequestAborted" });
  expect(column(excel)).toEqual(["一", "二"]);
});

test("once disconnected nothing gets through until it is cleared", async () => {
  const excel = opened(oneSheet());
  excel.host.faults.disconnectFrom(2);
  await write(excel, "一");
  for (let times = 0; times < 2; times++)
    await expect(write(excel, "二")).rejects.toMatchObject({ code: "RequestAborted" });
  excel.host.faults.clear();
  await write(excel, "三");
  expect(excel.engine.activeSheet().value(0, 0)).toBe("三");
});
