import type Big from "big.js";
import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { filledSeedTables } from "../../support/evaluatedGrids";
import { EVALUATION_FIXTURE } from "../../support/evaluationFixture";

const tables = filledSeedTables();
const evaluations = tables.map((table) => evaluateTable(table, defaultSettings));
const decimal = (value: Big | null | undefined): string | null => value?.round(6).toFixed() ?? null;

it("has a row for each of the 109 indicators of the 12 tables", () => {
  expect(tables).toHaveLength(12);
  expect(EVALUATION_FIXTURE.map(({ rows }) => rows.length)).toEqual(
    tables.map(({ indicators }) => indicators.length),
  );
  expect(EVALUATION_FIXTURE.flatMap(({ rows }) => rows)).toHaveLength(109);
});

describe.each(EVALUATION_FIXTURE.map((table, index) => [table.number, table, index] as const))(
  "table %i",
  (_, { rows, expected }, index) => {
    const evaluation = evaluations[index];

    it.each(rows.map((row, at) => [at + 1, row.expected.sum, row.expected] as const))(
      "row %i: %s",
      (number, __, wanted) => {
        const row = evaluation?.rows[number - 1];
        expect(row && { status: row.status, isWeightProposed: row.isWeightProposed }).toEqual({
          status: "scored",
          isWeightProposed: true,
        });
        expect({
          weight: decimal(row?.weight),
          rate: decimal(row?.rate),
          score: decimal(row?.score),
          reasonFor: row?.reasonFor ?? null,
          reduction: decimal(row?.reduction?.score),
        }).toEqual({
          weight: wanted.weight,
          rate: wanted.rate,
          score: wanted.score,
          reasonFor: wanted.reasonFor,
          reduction: wanted.reduction,
        });
      },
    );

    it(`comes to ${expected.sum}`, () => {
      const scoreOf = (part: string) => decimal(evaluation?.parts.find((one) => one.part === part)?.score);
      expect({
        rate: decimal(evaluation?.execution.rate),
        execution: scoreOf("execution"),
        output: scoreOf("output"),
        benefit: scoreOf("benefit"),
        satisfaction: scoreOf("satisfaction"),
        weightTotal: decimal(evaluation?.weightTotal),
        score: decimal(evaluation?.score),
        grade: evaluation?.grade,
        obstacle: evaluation?.obstacle,
        unfilled: evaluation?.unfilled,
        isBegun: evaluation?.isBegun,
      }).toEqual({
        rate: expected.execution.rate,
        execution: expected.execution.score,
        output: expected.output,
        benefit: expected.benefit,
        satisfaction: expected.satisfaction,
        weightTotal: "100",
        score: expected.score,
        grade: expected.grade,
        obstacle: null,
        unfilled: 0,
        isBegun: true,
      });
    });
  },
);

it("takes a reduction only where the recorded score says so", () => {
  const taken = evaluations.map(({ rows }) =>
    rows.flatMap(({ reduction, basis }) => (reduction ? [[reduction.isAccepted, basis?.kind]] : [])),
  );
  expect(taken.filter((rows) => rows.length > 0)).toEqual([
    [[false, "met"]],
    [[true, "reduced"]],
    [[false, "met"]],
  ]);
});
