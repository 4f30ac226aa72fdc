import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("names of the workbook and of a sheet are added, listed, hidden and deleted", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  await excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("金额", sheet1(context).getRange("B2:C3"), "批注");
    sheet1(context).names.add("_pt_marks", '="v1|a""b"');
    const added = sheet1(context).names.getItem("_pt_marks");
    added.visible = false;
    names.load("items/name,items/formula,items/value,items/type,items/comment,items/visible,items/scope");
    sheet1(context).names.load("items/name");
    await context.sync();
    expect(names.items.map((name) => name.toJSON())).toEqual([
      {
        name: "金额",
        formula: "=表1!$B$2:$C$3",
        value: "表1!$B$2:$C$3",
        type: "Range",
        comment: "批注",
        visible: true,
        scope: "Workbook",
      },
    ]);
  });
  await excel.run(async (context) => {
    const mark = sheet1(context)
      .names.getItemOrNullObject("_PT_marks")
      .load("name,formula,value,visible,scope,type");
    const other = context.workbook.names.getItemOrNullObject("_pt_marks");
    await context.sync();
    expect(mark.toJSON()).toEqual({
      name: "_pt_marks",
      formula: '="v1|a""b"',
      value: 'v1|a"b',
      visible: false,
      scope: "Worksheet",
      type: "String",
    });
    expect(other.isNullObject).toBe(true);
    mark.delete();
    context.workbook.names.getItem("金额").delete();
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(excel.engine.names.all()).toEqual([]);
});

test("a name follows its cells when rows and columns are inserted and the sheet is renamed", async () => {
  const excel = opened(oneSheet({ B5: "合计" }));
  await excel.run(async (context) => {
    const name = context.workbook.names.add("合计行", sheet1(context).getRange("B5:D5"));
    sheet1(context).getRange("2:3").insert("Down");
    sheet1(context).getRange("A:A").insert("Right");
    sheet1(context).name = "2024 年";
    name.load("formula");
    const range = name.getRangeOrNullObject().load("address,values");
    await context.sync();
    expect(name.formula).toBe("='2024 年'!$C$7:$E$7");
    expect(range.address).toBe("'2024 年'!C7:E7");
    expect(range.values).toEqual([["合计", "", ""]]);
  });
});

test("a name whose cells are deleted refers to nothing", async () => {
  const excel = opened({ sheets: [{ name: "表1" }, { name: "表2", cells: { A1: 1 } }] });
  await excel.run(async (context) => {
    const second = context.workbook.worksheets.getItem("表2");
    const row = context.workbook.names.add("行", sheet1(context).getRange("A5"));
    const sheet = context.workbook.names.add("表", second.getRange("A1"));
    second.names.add("内", second.getRange("A1"));
    await context.sync();
    sheet1(context).getRange("5:5").delete("Up");
    second.delete();
    const gone = [row.getRangeOrNullObject(), sheet.getRangeOrNullObject()];
    row.load("formula,type,value");
    await context.sync();
    expect(gone.map((range) => range.isNullObject)).toEqual([true, true]);
    expect([row.type, row.value]).toEqual(["Error", "#REF!"]);
  });
  expect(excel.engine.names.all().map((name) => name.name)).toEqual(["行", "表"]);
});

test.each([
  ["a cell's address", "A1", "=1"],
  ["a blank", "两 词", "=1"],
  ["a text over 255 characters", "长", `="${"长".repeat(256)}"`],
])("a name with %s is refused", async (_what, name, formula) => {
  const adding = opened(oneSheet()).run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a name that exists in its scope is refused, in another scope not", async () => {
  const adding = opened(oneSheet()).run(async (context) => {
    context.workbook.names.add("同名", "=1");
    sheet1(context).names.add("同名", "=2");
    await context.sync();
    context.workbook.names.add("同名", "=3");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("settings of the document are added, changed, listed and deleted", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("甲", { rules: ["C01"] });
    settings.add("乙", 2);
    settings.getItem("乙").delete();
    settings.add("甲", { rules: ["C02"] });
    settings.load("items/key,items/value");
    const missing = settings.getItemOrNullObject("乙");
    await context.sync();
    expect(settings.items.map((setting) => [setting.key, setting.value])).toEqual([
      ["甲", { rules: ["C02"] }],
    ]);
    expect(missing.isNullObject).toBe(true);
  });
  expect(excel.engine.record.settings).toEqual({ 甲: { rules: ["C02"] } });
});
