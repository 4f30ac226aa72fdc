import { planEvaluation } from "../../src/application/evaluationColumns";
import { formulaResults } from "../../src/cli/formulaResults";
import { ofYear } from "../../src/domain/audit";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Indicator } from "../../src/domain/table/TargetTable";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { corpusXlsx, readCorpus } from "../support/corpus";
import { comparisons, isEqual, withWrongResults } from "../support/evaluationComparison";
import { recalculated } from "../support/libreOffice";
import { checked, typedInto } from "../support/yearEndWorkbook";
import type { Typed } from "../support/yearEndWorkbook";

const ONE_RUN = 300_000;

/** A copy with the evaluation columns, their figures brought along. */
async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await checked(bytes);
  const plan = planEvaluation(result, defaultSettings);
  const first = await writePlanCopy(bytes, plan);
  return writePlanCopy(bytes, plan, formulaResults(result, await checked(first)));
}

/** An actual value that is neither just the target nor far from it, with the target's unit; words get a per cent. */
function actualOf({ target: { value } }: Indicator): string | number | null {
  if (value.kind === "comparison" || value.kind === "range") {
    const number = value.value
      .times(value.value.gt(3) ? "0.9" : "1")
      .round(2)
      .toNumber();
    return value.unit === "" ? number : `${number}${value.unit}`;
  }
  return null;
}

/** What is typed into every blank that is the user's: 实际完成值, 完成率 of words, 全年执行数. */
async function filled(bytes: Uint8Array): Promise<Uint8Array> {
  const { audit } = await checked(bytes);
  const entries = ofYear(audit.tables).flatMap(({ table, evaluation }): Typed[] => {
    const { sheetId } = table;
    const rows = table.indicators.flatMap((indicator, index): Typed[] => {
      const { actual, rate } = indicator;
      const number = actualOf(indicator);
      const isGraded = evaluation.rows[index]?.kind !== "numeric";
      if (!actual || actual.text !== "") return [];
      if (number !== null && !isGraded) return [{ sheetId, cell: actual.cell, content: number }];
      return rate?.isOwned ? [{ sheetId, cell: rate.cell, content: 0.9 }] : [];
    });
    const total = table.funds.find(({ role }) => role === "total");
    const isOpen = total?.executed?.isOwned && total.executed.text === "";
    const spent = total?.budget?.amount?.amount.times("0.95").toNumber() ?? null;
    return isOpen && total.executed && spent !== null
      ? [...rows, { sheetId, cell: total.executed.cell, content: spent }]
      : rows;
  });
  return typedInto(bytes, entries);
}

it(
  "in every layout LibreOffice gives each formula the engine's figure, and a second run changes nothing",
  async () => {
    const books = readCorpus();
    const copies: Uint8Array[] = [];
    for (const book of books) copies.push(await written(await filled(await written(await corpusXlsx(book)))));
    const spoilt = await Promise.all(copies.map((bytes) => withWrongResults(bytes)));
    const calculated = await recalculated(spoilt);
    let count = 0;
    for (const [index, copy] of copies.entries()) {
      const name = books[index]?.path;
      const engine = await checked(copy);
      expect([name, planEvaluation(engine, defaultSettings)]).toEqual([name, EMPTY_PLAN]);
      const cells = await comparisons(engine, calculated[index] ?? copy);
      expect([name, cells.filter((cell) => !isEqual(cell))]).toEqual([name, []]);
      count += cells.length;
    }
    expect(count).toBeGreaterThan(800);
  },
  ONE_RUN,
);
