import fc from "fast-check";
import { readTables } from "../../../src/domain/table/readTables";
import {
  alone,
  anyBlocksForm,
  anyListForm,
  anyRowOfForms,
  anySingleForm,
  anyStack,
} from "../../support/forms/anySheet";
import type { DrawnSheet } from "../../support/forms/anySheet";
import { asRead } from "../../support/forms/ReadForm";

// A target table with any words, amounts and values, drawn in any layout of domain.md §1, is read as the same table.

/**
 * The same drawings each time, others with ANY_LAYOUT_SEED. Known and open, found by -378411034: a list whose project's name
 * begins like a note (说明会…) loses a last row that is not used.
 */
const RUNS = { numRuns: 100, seed: Number(process.env["ANY_LAYOUT_SEED"] ?? 20_261_129) };

function expectRead({ grid, tables }: DrawnSheet): void {
  const read = readTables([grid], { fiscalYear: null }).tables.map(asRead);
  // Beside each other they come as their headers do, row by row.
  const order = (one: { readonly area: string; readonly period: string | null }) =>
    `${one.area}${one.period ?? ""}`;
  const sorted = (all: readonly (typeof tables)[number][]) =>
    [...all].sort((a, b) => order(a).localeCompare(order(b)));
  expect(sorted(read)).toEqual(sorted(tables));
}

it.each([
  ["a table in the seed form, a self-evaluation or with split targets", alone(anySingleForm)],
  ["a list", alone(anyListForm)],
  ["two blocks", alone(anyBlocksForm)],
  ["forms below each other", anyStack],
  ["forms beside each other", anyRowOfForms],
])("%s, drawn in any style, is read as it was", (_name, sheet) => {
  fc.assert(fc.property(sheet, expectRead), RUNS);
});
