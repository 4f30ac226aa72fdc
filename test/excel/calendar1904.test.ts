import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { firstDay } from "../../src/domain/value";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { dumped, workbook } from "../support/blockWorkbook";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { seedSheetRows } from "../support/seedSheetRows";
import { oneSheet } from "../support/handmadeXlsx";

afterEach(closeExcel);

/** 2024-12-31 and 2024-11, counted from 1904 and shown by formats 14 and 27. */
const bytes = () =>
  oneSheet(
    seedSheetRows([
      ["产出指标", "时效指标", "完成时间", "", { value: 44_195, style: 1 }],
      ["产出指标", "时效指标", "启用时间", "", { value: 44_136, style: 2 }],
    ]),
    { date1904: true, formatIds: [0, 14, 27] },
  );

const dates = async (reader: Parameters<typeof checkWorkbook>[0]) => {
  const { audit } = await checkWorkbook(reader, defaultSettings);
  return audit.tables.flatMap(({ table }) =>
    table.indicators.map(({ target: { text, value } }) => [
      text,
      value.kind === "date" ? [firstDay(value.date, null), value.date.precision] : value.kind,
    ]),
  );
};

const MEANT = [
  ["2024/12/31", ["2024-12-31", "day"]],
  ["2024年11月", ["2024-11-01", "month"]],
];

it("dates that count from 1904 are the days that the cells show, in Excel and from the file", async () => {
  await openExcelFile(await bytes());
  expect(await dates(workbook)).toEqual(MEANT);
  expect(await dates(xlsxWorkbook({ name: "1904.xlsx", bytes: await bytes() }))).toEqual(MEANT);
});

it("and are left as they are by writing and clearing", async () => {
  const excel = await openExcelFile(await bytes());
  const before = await dumped(excel);
  await workbook.apply(planWriteBack(await checkWorkbook(workbook, defaultSettings), "zh-CN"));
  await workbook.apply(await planClear(workbook));
  expect(await dumped(excel)).toEqual(before);
});
