import { isTypedAmount, linkedCells } from "../../../../src/domain/plan/evaluation/amountLinks";

it.each<[string, readonly string[] | null]>([
  ["=C5", ["C5"]],
  ['=IF(C5="","",C5)', ["C5"]],
  ["=D6+D7", ["D6", "D7"]],
  ['=IF(COUNT(D6,D7,D8)=0,"",SUM(D6,D7,D8))', ["D6", "D7", "D8"]],
  ['=IF(COUNT(D6,D7)=0,"",SUM(D6,D8))', null],
  ["=D6+1", null],
  ["=D6-D7", null],
])("%s links to %j", (formula, cells) => {
  expect(linkedCells(formula)).toEqual(cells);
});

it.each<[string, boolean]>([
  ["=E6+E7", false],
  ["=E7", false],
  ["=E6+C20", true],
  ["=E6+#REF!", false],
])("beside lines whose amounts stand in E6 and E7, %s was typed in: %j", (formula, isTyped) => {
  expect(isTypedAmount(formula, (address) => ["E6", "E7"].includes(address))).toBe(isTyped);
});
