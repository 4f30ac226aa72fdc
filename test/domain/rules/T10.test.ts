import { findingsOf, findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import { seedFormGrid } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";

const sheets = (...forms: SeedForm[]) =>
  forms.map((form, index) => seedFormGrid(form, { name: `表${index + 1}` }));

it("hits both tables of a project and names the other's sheet and cell", () => {
  const [first, second, ...others] = findingsOfSheets("T10", sheets({}, {}));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    severity: "error",
    sheetName: "表1",
    cell: { row: 3, column: 1 },
    fix: null,
  });
  expect(wordsOf(first, "zh-CN")).toEqual([
    "“349101天津市统计局财务处”的项目“统计数据平台系统运维保障”另有 1 张表：表2!B4。",
    "同名的表：表2!B4 → 一个项目一张表",
    "请对照 表2!B4：是重复的删去一张，是不同项目的改正项目名称。",
  ]);
  expect(wordsOf(first, "en-US")).toEqual([
    "“349101天津市统计局财务处” has another table for the project “统计数据平台系统运维保障”: 表2!B4.",
    "tables of the same name: 表2!B4 → one table a project",
    "Compare with 表2!B4: delete a copy, or correct the project’s name.",
  ]);
  expect(wordsOf(second, "zh-CN")).toEqual([
    "“349101天津市统计局财务处”的项目“统计数据平台系统运维保障”另有 1 张表：表1!B4。",
    "同名的表：表1!B4 → 一个项目一张表",
    "请对照 表1!B4：是重复的删去一张，是不同项目的改正项目名称。",
  ]);
});

it("names every other table, also one on the same sheet", () => {
  const below = seedFormGrid({}, { name: "表9", at: { row: 30, column: 0 } });
  const [first] = findingsOfSheets("T10", [...sheets({}, {}), below]);
  expect(messageOf(first)).toMatch(/另有 2 张表：表2!B4、表9!B34。$/);
  expect(wordsOf(first, "en-US")[0]).toContain("has 2 other tables for the project");
});

it("only warns where neither table says whose it is", () => {
  const [first] = findingsOfSheets("T10", sheets({ unit: "" }, { unit: "" }));
  expect(first?.severity).toBe("warning");
  expect(wordsOf(first, "zh-CN")).toEqual([
    "项目“统计数据平台系统运维保障”另有 1 张同名的表：表2!B4；这些表都没有写单位。",
    "同名的表：表2!B4 → 一个项目一张表",
    "请对照 表2!B4：是重复的删去一张，是不同单位的写明单位。",
  ]);
  expect(wordsOf(first, "en-US")).toEqual([
    "The project name “统计数据平台系统运维保障” also stands in another table: 表2!B4; none of these tables names a unit.",
    "tables of the same name: 表2!B4 → one table a project",
    "Compare with 表2!B4: delete a copy, or name the units.",
  ]);
});

it.each<[string, SeedForm, SeedForm]>([
  ["two plans of one year", { title: "2024年绩效目标表" }, { title: "2024年项目绩效目标表" }],
  ["tables without a title", { title: "" }, { title: "" }],
  ["a plan that names no year beside one that does", { title: "2024年绩效目标表" }, { title: "绩效目标表" }],
  ["two self-evaluations", { title: "项目绩效自评表" }, { title: "绩效目标完成情况表" }],
  ["a 评价表 beside a 自评表", { title: "项目绩效评价表" }, { title: "项目绩效自评表" }],
])("hits both: %s", (_, one, other) => {
  const hits = findingsOfSheets("T10", sheets(one, other));
  expect(hits.map(({ sheetName }) => sheetName)).toEqual(["表1", "表2"]);
});

it.each<[string, SeedForm, SeedForm]>([
  ["another unit", {}, { unit: "349102天津市统计执法检查大队" }],
  ["another project", {}, { project: "统计执法专项检查" }],
  ["another year's plan", { title: "2024年绩效目标表" }, { title: "2025年绩效目标表" }],
  ["its own self-evaluation", { title: "项目绩效目标表" }, { title: "项目绩效自评表" }],
  ["no project's name", { project: "" }, { project: "" }],
])("is silent for %s", (_, one, other) => {
  expect(findingsOfSheets("T10", sheets(one, other))).toEqual([]);
});

it("is silent for a table alone and for the 12 real tables", () => {
  expect(findingsOf("T10", {})).toEqual([]);
  expect(seedHits("T10")).toEqual([]);
});
