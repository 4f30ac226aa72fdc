import type Big from "big.js";
import { evaluatedForm } from "../../support/evaluatedForm";
import { EVALUATION_EXTRAS } from "../../support/evaluationExtras";

const { rows, executed, expected } = EVALUATION_EXTRAS;
const { evaluation } = evaluatedForm(
  rows.map(({ percent, ...row }) => ({ ...row, rate: percent })),
  { executed, title: "2024年项目绩效目标表" },
);
const decimal = (value: Big | null | undefined): string | null => value?.round(6).toFixed() ?? null;

it.each(rows.map((row, index) => [row.target, row.expected.sum, index, row.expected] as const))(
  "%s: %s",
  (_, __, index, { weight, rate, score }) => {
    const row = evaluation.rows[index];
    expect({
      status: row?.status,
      weight: decimal(row?.weight),
      rate: decimal(row?.rate),
      score: decimal(row?.score),
    }).toEqual({ status: "scored", weight, rate, score });
  },
);

it(`comes to ${expected.sum}`, () => {
  const scores = Object.fromEntries(evaluation.parts.map(({ part, score }) => [part, decimal(score)]));
  const { execution, output, benefit, satisfaction } = expected;
  expect(scores).toEqual({ execution, output, benefit, satisfaction });
  expect(decimal(evaluation.score)).toBe(expected.score);
  expect(evaluation.grade).toBe(expected.grade);
});
