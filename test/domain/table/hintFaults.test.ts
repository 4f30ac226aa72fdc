import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { hintFaults, isSound } from "../../../src/domain/table/hintFaults";

const faultsOf = (...roles: readonly HeaderRole[]) =>
  hintFaults({ columns: roles.map((role, column) => ({ role, column, text: "" })) });

it.each<[string, readonly HeaderRole[]]>([
  ["a column that no table can do without", ["level2", "level3"]],
  ["a role that two columns have", ["level2", "level3", "target", "target"]],
  ["one of each", ["level2", "target", "target"]],
  ["nothing chosen yet", []],
])("a choice with %s is not sound", (_, roles) => {
  expect(isSound(faultsOf(...roles))).toBe(false);
});

it("a choice of a level, the indicators and their targets is sound", () => {
  expect(isSound(faultsOf("level2", "level3", "target"))).toBe(true);
});

it("a role that three columns have is named once, in the order of the columns", () => {
  const { twice } = faultsOf("score", "target", "target", "level2", "level3", "target", "score");
  expect(twice).toEqual(["target", "score"]);
});
