import { findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (name: string, description = ""): FormRow => [
  "效益指标",
  "社会效益指标",
  name,
  description,
  "100%",
];

it("hits the six real names of more than 25 characters", () => {
  expect(seedHits("I20")).toEqual(["1.13", "4.5", "6.2", "9.10", "12.4", "12.10"]);
});

it("counts 25 characters as a name and 26 as none, blanks and the unit's note apart", () => {
  const name = "全市统计数据管理和应用系统平台运行维护与安全保障项";
  expect([...name]).toHaveLength(25);
  expect(findingsOfRows("I20", row(name))).toEqual([]);
  expect(findingsOfRows("I20", row(`${name} （项目）`))).toEqual([]);
  const [finding] = findingsOfRows("I20", row(`${name}率`));
  expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 2 }, row: 8, fix: null });
  expect(messageOf(finding)).toContain("有 26 个字");
});

it("proposes the first clause that says something by itself", () => {
  const [finding] = findingsOfRows(
    "I20",
    row("根据学习调研成果，完善名录库管理措施，使名录库管理更加科学、规范"),
  );
  expect(mendOf(finding)).toBe("名称可以只留“完善名录库管理措施”；原来的整句话移到绩效指标描述里。");
});

it("sees that the description already has the sentence", () => {
  const name = "办公用品耗材购置及电费能够保障基本单位名录库工作及系统正常运行";
  const [finding] = findingsOfRows("I20", row(name, `${name}。`));
  expect(mendOf(finding)).toBe("请只留考核什么，缩成 25 个字以内的名称；全文已在绩效指标描述里。");
});
