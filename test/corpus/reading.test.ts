import { formatArea, formatCell } from "../../src/domain/grid/address";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { plainReading } from "../../src/domain/table/ReadingOptions";
import { readTables } from "../../src/domain/table/readTables";
import { diagnoseSheet } from "../../src/domain/table/diagnoseSheet";
import { sketchSheet } from "../../src/domain/table/sketchTables";
import type { MoneyField, TargetTable, TextField } from "../../src/domain/table/TargetTable";
import { corpusGrids, expectedOf, readCorpus } from "../support/corpus";

const cases = readCorpus().map((book) => [`${book.layout}/${book.slug}`, book] as const);
const placed = (field: TextField | MoneyField | null) => field && [field.text, formatCell(field.cell)];

function asExpected(table: TargetTable) {
  const { budget, columns } = table;
  return {
    sheet: table.sheetName,
    layout: table.reading.layout,
    period: table.period,
    area: formatArea(table.area),
    title: table.title?.text ?? null,
    unit: table.unit && { code: table.unit.code, name: table.unit.name },
    moneyUnit: table.moneyUnit.unit,
    project: placed(table.project),
    budget: { total: placed(budget.total), fiscal: placed(budget.fiscal), other: placed(budget.other) },
    goal: placed(table.goal),
    indicators: table.indicators.map((indicator) => ({
      levels: [indicator.level1.text, indicator.level2.text, indicator.level3.text],
      description: indicator.description.text,
      target: indicator.target.text,
      cell: formatCell(indicator.target.cell),
      ...(columns.weight !== null && { weight: indicator.weight?.text ?? "" }),
      ...(columns.actual !== null && { actual: indicator.actual?.text ?? "" }),
      ...(columns.score !== null && { score: indicator.score?.text ?? "" }),
      ...(columns.reason !== null && { reason: indicator.reason?.text ?? "" }),
    })),
  };
}

it.each(cases)("%s is read exactly", (_name, book) => {
  const grids = corpusGrids(book);
  const { tables } = readTables(grids, defaultSettings);
  const expected = expectedOf(book);
  expect(tables.map(asExpected)).toEqual(expected.tables);
  const diagnoses = grids.flatMap((grid) => diagnoseSheet(sketchSheet(grid, plainReading)) ?? []);
  expect(diagnoses.map(({ sheetName, reason }) => ({ sheet: sheetName, reason }))).toEqual(
    expected.unread ?? [],
  );
});
