import { NO_VALIDATION, type DataValidation } from "../../../workbench/engine/data-validation";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { featureWorkbook, partsOf, PARTS } from "./featureWorkbook";
import { CELLS, changedParts, reopened, saved } from "./savedWorkbook";

const cells = (row: number, rows: number) => ({ row, column: 7, rows, columns: 1 });

const GRADES: DataValidation = {
  ...NO_VALIDATION,
  id: "validation-1",
  areas: [cells(1, 3), cells(6, 1)],
  rule: { kind: "list", source: '达成,"部分"达成,未达成', inCellDropDown: true },
  errorAlert: { showAlert: true, style: "Warning", title: "不在列表中", message: "要保留<这段文字>吗？" },
  prompt: { showPrompt: true, title: "", message: "请选择\n评定" },
};

const NUMBER: DataValidation = {
  ...NO_VALIDATION,
  id: "validation-2",
  areas: [cells(8, 1)],
  rule: { kind: "decimal", operator: "Between", formula1: "=0", formula2: "=100" },
};

const DAY: DataValidation = {
  ...NO_VALIDATION,
  id: "validation-3",
  areas: [cells(9, 1)],
  rule: { kind: "date", operator: "GreaterThanOrEqualTo", formula1: "=36526", formula2: null },
  ignoreBlanks: false,
};

const USERS = /<dataValidation type="list".*?<\/dataValidation>/.exec(PARTS[CELLS] ?? "")?.[0] ?? "none";

const added = (validations: readonly DataValidation[]) =>
  saved(({ content: { record } }) => {
    record.validations["sheet-1"] = [...(record.validations["sheet-1"] ?? []), ...validations];
  });

test("validations are written behind the user's own, which keeps its every letter", async () => {
  const bytes = await added([GRADES, NUMBER, DAY]);
  const part = (await partsOf(bytes))[CELLS] ?? "";
  expect(part).toContain(
    `<dataValidations count="4">${USERS}<dataValidation type="list" errorStyle="warning"`,
  );
  expect(part).toContain('sqref="H2:H4 H7"><formula1>"达成,""部分""达成,未达成"</formula1></dataValidation>');
  expect(part).toContain(
    '<dataValidation type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="H9">' +
      "<formula1>0</formula1><formula2>100</formula2></dataValidation>",
  );
  expect(part).toContain('<dataValidation type="date" operator="greaterThanOrEqual" showInputMessage="1"');
  expect(await changedParts(bytes)).toEqual([CELLS]);
});

test("validations are read again as they were", async () => {
  const [sheet] = (await reopened(await added([GRADES, NUMBER, DAY]))).sheets.slice(2);
  const wanted = [GRADES, NUMBER, DAY].map(({ rule, ignoreBlanks, errorAlert, prompt }) => {
    return { rule, ignoreBlanks, errorAlert, prompt };
  });
  expect(sheet?.validations.slice(1)).toMatchObject(wanted);
  expect(sheet?.validations.map(({ areas }) => areas)).toEqual([["C3"], ["H2:H4", "H7"], ["H9"], ["H10"]]);
});

test("the user's validation that only moved has other cells and nothing else", async () => {
  const bytes = await saved(({ content: { record } }) => {
    const [own] = record.validations["sheet-1"] ?? [];
    if (own !== undefined) record.validations["sheet-1"] = [{ ...own, areas: [cells(3, 2)] }];
  });
  const part = (await partsOf(bytes))[CELLS] ?? "";
  expect(part).toContain(`<dataValidations count="1">${USERS.replace('"C3"', '"H4:H5"')}</dataValidations>`);
});

test("the last validation that goes takes the list with it", async () => {
  const bytes = await saved(({ content: { record } }) => {
    record.validations = {};
  });
  expect((await partsOf(bytes))[CELLS]).not.toContain("dataValidation");
});

test("a validation that is not understood stays as it is, whatever comes beside it", async () => {
  const strange =
    '<dataValidation type="later" operator="near" sqref="A1"><formula1>1</formula1></dataValidation>';
  const file = (PARTS[CELLS] ?? "").replace(
    '<dataValidations count="1">',
    `<dataValidations count="2">${strange}`,
  );
  const bytes = await featureWorkbook({ [CELLS]: file });
  const opened = await openWorkbook(bytes);
  const record = structuredClone(opened.record);
  expect(record.validations["sheet-1"]?.map(({ areas }) => areas)).toEqual([[{ ...cells(2, 1), column: 2 }]]);
  record.validations["sheet-1"] = [NUMBER];
  const after = await saveWorkbook(bytes, opened, { data: opened.data, record });
  const part = (await partsOf(after))[CELLS] ?? "";
  expect(part).toContain(`<dataValidations count="2">${strange}<dataValidation type="decimal"`);
});
