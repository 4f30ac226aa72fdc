import type { Severity } from "../../../src/domain/rules/Finding";
import { worstFirst } from "../../../src/domain/rules/worstFirst";
import { findingsOfRows } from "../../support/findingsOf";

const [found] = findingsOfRows("I12", ["产出指标", "数量指标", "使用专线宽带条数", "", "2条"]);
if (!found) throw new Error("2条 has no sign.");

const at = (severity: Severity, row: number, column: number) => ({
  ...found,
  severity,
  cell: { row, column },
});

it("the worst findings come first, and those of one severity from top to bottom and from left to right", () => {
  const expected = [
    at("error", 9, 1),
    at("warning", 4, 6),
    at("warning", 7, 2),
    at("warning", 7, 5),
    at("warning", 12, 0),
    at("info", 2, 3),
  ];
  const places = (findings: typeof expected) =>
    findings.map(({ severity, cell }) => `${severity} ${cell.row},${cell.column}`);
  expect(places([...expected].reverse().sort(worstFirst))).toEqual(places(expected));
  expect(places([5, 3, 0, 4, 2, 1].flatMap((index) => expected[index] ?? []).sort(worstFirst))).toEqual(
    places(expected),
  );
});
