import type { Finding } from "../../../src/domain/rules/Finding";
import { findingsOfRows } from "../../support/findingsOf";

const found = (): Finding[] => findingsOfRows("I12", ["产出指标", "数量指标", "使用专线宽带条数", "", "2条"]);

test("a finding's fingerprint is a property like the others: copies, JSON and lists of keys have it", () => {
  const [finding] = found();
  const print = finding?.fingerprint;
  expect(print).toMatch(/^I12-[0-9a-z]+$/);
  expect({ ...finding }).toHaveProperty("fingerprint", print);
  expect(JSON.parse(JSON.stringify(finding))).toHaveProperty("fingerprint", print);
  expect(Object.keys(finding ?? {})).toContain("fingerprint");
});

test("it stays the same however often it is read, and at the next check", () => {
  const [finding] = found();
  expect(finding?.fingerprint).toBe(finding?.fingerprint);
  expect(found()[0]?.fingerprint).toBe(finding?.fingerprint);
});
