import { dumpEngine } from "../../../workbench/engine/dump";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

const GRADES = { list: { inCellDropDown: true, source: "达成,部分达成,未达成" } };

test("a list is set, read back with its alert and prompt, and cleared without a trace", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  const before = dumpEngine(excel.engine);
  await excel.run(async (context) => {
    const { dataValidation } = sheet1(context).getRange("B2:B9");
    dataValidation.rule = GRADES;
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "不在列表中",
      message: "要保留吗？",
    };
    dataValidation.prompt = { showPrompt: true, title: "评定", message: "请选择" };
    dataValidation.ignoreBlanks = false;
    dataValidation.load();
    const whole = sheet1(context).getRange("A1:B9").dataValidation.load("type,rule");
    const beside = sheet1(context).getRange("C1").dataValidation.load("type,rule");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: GRADES,
      ignoreBlanks: false,
      errorAlert: { style: "Warning", title: "不在列表中" },
      prompt: { title: "评定", message: "请选择" },
    });
    expect([whole.type, whole.rule]).toEqual(["Inconsistent", null]);
    expect([beside.type, beside.rule]).toEqual(["None", {}]);
  });
  expect(dumpEngine(excel.engine).sheets[0]?.validations).toMatchObject([{ areas: ["B2:B9"] }]);
  await excel.run(async (context) => {
    sheet1(context).getRange("A1:C20").dataValidation.clear();
    await context.sync();
  });
  expect(dumpEngine(excel.engine)).toEqual(before);
});

test("numbers and dates are formulas when they are read", async () => {
  await opened(oneSheet()).run(async (context) => {
    const number = sheet1(context).getRange("A1").dataValidation;
    number.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    const day = sheet1(context).getRange("A2").dataValidation;
    day.rule = { date: { formula1: "2024-01-01", operator: "GreaterThanOrEqualTo" } };
    number.load("rule,type");
    day.load("rule,type");
    const both = sheet1(context).getRange("A1:A2").dataValidation.load("type");
    await context.sync();
    expect(number.rule).toEqual({ decimal: { formula1: "=0", formula2: "=100", operator: "Between" } });
    expect(day.rule).toEqual({ date: { formula1: "=45292", operator: "GreaterThanOrEqualTo" } });
    expect([number.type, day.type, both.type]).toEqual(["Decimal", "Date", "MixedCriteria"]);
  });
});

test("a part of a validation's cells given another one leaves the rest as it was", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1:A9").dataValidation.rule = GRADES;
    sheet.getRange("A3:A4").dataValidation.rule = { custom: { formula: "=LEN(A3)<9" } };
    sheet.getRange("A9").dataValidation.clear();
    await context.sync();
  });
  expect(dumpEngine(excel.engine).sheets[0]?.validations).toMatchObject([
    { areas: ["A1:A2", "A5:A8"], rule: { kind: "list" } },
    { areas: ["A3:A4"], rule: { kind: "custom", formula: "=LEN(A3)<9" } },
  ]);
});

test("validations move, grow and go with rows, columns and sheets", async () => {
  const excel = opened({ sheets: [{ name: "表1" }, { name: "表2" }] });
  const areas = (): unknown => dumpEngine(excel.engine).sheets[0]?.validations.map((one) => one.areas);
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B3:B6").dataValidation.rule = GRADES;
    sheet.getRange("C9").dataValidation.rule = GRADES;
    context.workbook.worksheets.getItem("表2").getRange("A1").dataValidation.rule = GRADES;
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  expect(areas()).toEqual([["C4:C8"], ["D11"]]);
  await excel.run(async (context) => {
    sheet1(context).getRange("11:11").delete("Up");
    sheet1(context).getRange("4:5").delete("Up");
    context.workbook.worksheets.getItem("表2").delete();
    await context.sync();
  });
  expect(areas()).toEqual([["C4:C6"]]);
  expect(Object.keys(excel.engine.record.validations)).toHaveLength(1);
});

test.each([
  ["two kinds of rule", { ...GRADES, decimal: { formula1: 0, operator: "GreaterThan" } }],
  ["no rule", {}],
  ["a list above 255 characters", { list: { inCellDropDown: true, source: "长".repeat(256) } }],
  ["a missing second bound", { decimal: { formula1: 0, operator: "Between" } }],
  ["an unknown operator", { decimal: { formula1: 0, operator: "AtLeast" } }],
])("%s is refused", async (_, rule) => {
  const excel = opened(oneSheet());
  const setting = excel.run(async (context) => {
    sheet1(context).getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.engine.record.validations).toEqual({});
});

test("a title above 32 or a message above 255 characters is refused", async () => {
  const excel = opened(oneSheet());
  for (const [title, message] of [
    ["题".repeat(33), ""],
    ["", "长".repeat(256)],
  ] as const) {
    const setting = excel.run(async (context) => {
      sheet1(context).getRange("A1").dataValidation.prompt = { showPrompt: true, title, message };
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("a protected sheet refuses validations", async () => {
  const excel = opened({ sheets: [{ name: "表1", protected: true }] });
  const setting = excel.run(async (context) => {
    sheet1(context).getRange("A1").dataValidation.rule = GRADES;
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "AccessDenied" });
});

test("clearing everything clears validations, clearing formats or contents does not", async () => {
  const excel = opened(oneSheet());
  const types: string[] = [];
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:A3");
    range.dataValidation.rule = GRADES;
    for (const what of ["Formats", "Contents", "All"] as const) {
      range.clear(what);
      range.dataValidation.load("type");
      await context.sync();
      types.push(range.dataValidation.type);
    }
  });
  expect(types).toEqual(["List", "List", "None"]);
});

test("whether cells are valid is not known, and said so", async () => {
  const asking = opened(oneSheet()).run(async (context) => {
    sheet1(context).getRange("A1").dataValidation.load("valid");
    await context.sync();
  });
  await expect(asking).rejects.toThrow("NotImplemented: DataValidation.valid");
});

test("cells that have different validations take no common rule until they are cleared, as in Excel", async () => {
  const excel = opened(oneSheet());
  const setting = (clear: boolean) =>
    excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRange("A1:B9");
      if (clear) dataValidation.clear();
      dataValidation.rule = GRADES;
      await context.sync();
    });
  await excel.run(async (context) => {
    sheet1(context).getRange("A1:A9").dataValidation.rule = GRADES;
    await context.sync();
  });
  await expect(setting(false)).rejects.toMatchObject({ code: "InvalidArgument" });
  await setting(true);
  expect(dumpEngine(excel.engine).sheets[0]?.validations).toMatchObject([{ areas: ["A1:B9"] }]);
});
