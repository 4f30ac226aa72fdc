import { ruleVersion } from "../../../src/domain/report/ruleVersion";
import { catalogue } from "../../../src/domain/rules/catalogue";

it.each([
  ["zh-CN", `0.9.0（${catalogue.length} 条规则）`],
  ["en-US", `0.9.0 (${catalogue.length} rules)`],
] as const)("says in %s which rules made the report", (locale, expected) => {
  expect(ruleVersion("0.9.0", locale)).toBe(expected);
});
