import { freeSheetName } from "../../../src/domain/grid/freeSheetName";

const LONG = `自评表-${"很".repeat(27)}`;

it.each([
  ["校验报告", [], "校验报告"],
  ["校验报告", ["校验报告"], "校验报告 (2)"],
  ["校验报告", ["校验报告 (2)"], "校验报告"],
  ["校验报告", ["校验报告", "校验报告 (2)", "校验报告 (4)"], "校验报告 (3)"],
  ["自评表-OA系统", ["自评表-oa系统"], "自评表-OA系统 (2)"],
  ["自评表-oa系统", ["自评表-OA系统", "自评表-OA系统 (2)", "Sheet1"], "自评表-oa系统 (3)"],
])("%s among %j is called %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

it("a name of 31 characters loses its end to the number", () => {
  expect(LONG).toHaveLength(31);
  const second = freeSheetName(LONG, [LONG]);
  expect(second).toBe(`自评表-${"很".repeat(23)} (2)`);
  expect(second).toHaveLength(31);
});

it("the tenth of a name is no longer than the second", () => {
  const taken = [LONG];
  while (taken.length < 10) taken.push(freeSheetName(LONG, taken));
  expect(taken.at(-1)).toBe(`自评表-${"很".repeat(22)} (10)`);
  expect(new Set(taken.map((name) => name.length))).toEqual(new Set([31]));
});

it("a rare character that takes two places is kept or left out whole", () => {
  const kept = `${"很".repeat(25)}𠮷${"很".repeat(4)}`;
  expect(freeSheetName(kept, [kept])).toBe(`${"很".repeat(25)}𠮷 (2)`);
  const cut = `${"很".repeat(26)}𠮷${"很".repeat(3)}`;
  expect(freeSheetName(cut, [cut])).toBe(`${"很".repeat(26)} (2)`);
});
