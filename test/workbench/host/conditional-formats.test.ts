import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("a custom conditional format is added, read back, found on its cells and deleted", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C9");
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = '=$E1="错误"';
    added.custom.format.fill.color = "#FFC7CE";
    added.custom.format.font.color = "#9C0006";
    added.stopIfTrue = true;
    await context.sync();
  });
  await excel.run(async (context) => {
    const formats = sheet1(context).getRange("B2").conditionalFormats;
    formats.load("items/id,items/type,items/stopIfTrue,items/priority,items/customOrNullObject/rule/formula");
    const elsewhere = sheet1(context).getRange("E1").conditionalFormats.getCount();
    await context.sync();
    const [format] = formats.items;
    expect(formats.items).toHaveLength(1);
    expect(format?.toJSON()).toMatchObject({ type: "Custom", stopIfTrue: true, priority: 0 });
    expect(format?.customOrNullObject.rule.formula).toBe('=$E1="错误"');
    expect(elsewhere.value).toBe(0);
    const ranges = format?.getRanges().load("address");
    const fill = format?.custom.format.fill.load("color");
    const font = format?.custom.format.font.load("color,bold");
    await context.sync();
    expect([ranges?.address, fill?.color, font?.color, font?.bold]).toEqual([
      "表1!A1:C9",
      "#FFC7CE",
      "#9C0006",
      null,
    ]);
    format?.delete();
    await context.sync();
  });
  expect(excel.engine.conditionalFormats(excel.engine.activeSheet()).all()).toEqual([]);
});

test("the newest conditional format comes first", async () => {
  await opened(oneSheet()).run(async (context) => {
    const { conditionalFormats } = sheet1(context).getRange("A1:A3");
    const first = conditionalFormats.add("Custom");
    first.custom.rule.formula = "=TRUE";
    const second = conditionalFormats.add("Custom");
    second.custom.rule.formula = "=A1>1";
    conditionalFormats.load("items/custom/rule/formula,items/priority");
    await context.sync();
    expect(conditionalFormats.items.map((format) => [format.custom.rule.formula, format.priority])).toEqual([
      ["=A1>1", 0],
      ["=TRUE", 1],
    ]);
  });
});

test("a conditional format over several areas is one, and a cleared area leaves it", async () => {
  await opened(oneSheet()).run(async (context) => {
    const areas = sheet1(context).getRanges("A1:B2,D4");
    areas.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet1(context).getRange("A1").conditionalFormats.clearAll();
    const whole = sheet1(context).getRange().conditionalFormats.load("items/id");
    await context.sync();
    expect(whole.items).toHaveLength(1);
    const ranges = whole.items[0]?.getRanges().load("address");
    await context.sync();
    expect(ranges?.address).toBe("表1!A2:B2,表1!B1,表1!D4");
  });
});

test("a conditional format moves and grows with the rows it stands on", async () => {
  await opened(oneSheet()).run(async (context) => {
    const range = sheet1(context).getRange("A3:B6");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=$C3=1";
    await context.sync();
    sheet1(context).getRange("1:1").insert("Down");
    sheet1(context).getRange("6:6").insert("Down");
    const formats = sheet1(context).getRange().conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    const where = formats.items[0]?.getRange().load("address");
    await context.sync();
    expect(where?.address).toBe("表1!A4:B8");
  });
});

test("another type of conditional format is an error with its name", async () => {
  const adding = opened(oneSheet()).run(async (context) => {
    sheet1(context).getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  });
  await expect(adding).rejects.toThrow('NotImplemented: ConditionalFormatCollection.add("DataBar")');
});

test("a format that is of no other type has null for it", async () => {
  await opened(oneSheet()).run(async (context) => {
    const format = sheet1(context).getRange("A1").conditionalFormats.add("Custom");
    const bar = format.dataBarOrNullObject;
    const custom = format.customOrNullObject.load("rule/formula");
    await context.sync();
    expect([bar.isNullObject, custom.isNullObject]).toEqual([true, false]);
  });
});

test("a colour scale is added over several areas, read back with its colours, told from others and deleted", async () => {
  const excel = opened(oneSheet({ A1: 5, A2: 9 }));
  await excel.run(async (context) => {
    const added = sheet1(context).getRanges("A1:A9,C1:C3").conditionalFormats.add("ColorScale");
    added.colorScale.criteria = {
      minimum: { formula: "0", type: "Number", color: "#F8696B" },
      midpoint: { formula: "5", type: "Number", color: "#ffeb84" },
      maximum: { formula: "10", type: "Number", color: "#63BE7B" },
    };
    sheet1(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  await excel.run(async (context) => {
    const formats = sheet1(context).getRange().conditionalFormats;
    formats.load(
      "items/id,items/type,items/colorScaleOrNullObject/criteria,items/colorScaleOrNullObject/threeColorScale",
    );
    await context.sync();
    const [custom, scale] = formats.items;
    expect([custom?.type, custom?.colorScaleOrNullObject.isNullObject]).toEqual(["Custom", true]);
    expect([scale?.type, scale?.colorScaleOrNullObject.threeColorScale]).toEqual(["ColorScale", true]);
    expect(scale?.colorScaleOrNullObject.criteria).toEqual({
      minimum: { formula: "=0", type: "Number", color: "#F8696B" },
      midpoint: { formula: "=5", type: "Number", color: "#FFEB84" },
      maximum: { formula: "=10", type: "Number", color: "#63BE7B" },
    });
    const where = scale?.getRanges().load("address");
    await context.sync();
    expect(where?.address).toBe("表1!A1:A9,表1!C1:C3");
    scale?.delete();
    await context.sync();
  });
  expect(excel.engine.conditionalFormats(excel.engine.activeSheet()).all()).toHaveLength(1);
});

test("a colour scale moves with its rows", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    sheet1(context).getRange("A3:A6").conditionalFormats.add("ColorScale");
    await context.sync();
    sheet1(context).getRange("1:1").insert("Down");
    sheet1(context).getRange("6:6").insert("Down");
    await context.sync();
  });
  const [scale] = excel.engine.conditionalFormats(excel.engine.activeSheet()).all();
  expect(scale?.areas).toEqual([{ row: 3, column: 0, rows: 5, columns: 1 }]);
});

test.each([
  ["a number that is none", { formula: "很多", type: "Number", color: "#FFFFFF" }],
  ["a colour that is none", { formula: "1", type: "Number", color: "绿" }],
  ["an unknown type", { formula: "1", type: "Median", color: "#FFFFFF" }],
])("a colour scale with %s is refused", async (_, minimum) => {
  const setting = opened(oneSheet()).run(async (context) => {
    const format = sheet1(context).getRange("A1").conditionalFormats.add("ColorScale");
    const maximum = { type: "HighestValue", color: "#FFFFFF" } as const;
    format.colorScale.criteria = { minimum: minimum as Excel.ConditionalColorScaleCriterion, maximum };
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
});
