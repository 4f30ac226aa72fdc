import { findingsOf, findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
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
  expect(messageOf(first)).toContain(
    "“349101天津市统计局财务处”的项目“统计数据平台系统运维保障”另有一张表：表2!B4",
  );
  expect(messageOf(second)).toContain("表1!B4");
  expect(mendOf(second)).toContain("表1!B4");
});

it("names every other table, also one on the same sheet", () => {
  const below = seedFormGrid({}, { name: "表9", at: { row: 30, column: 0 } });
  const [first] = findingsOfSheets("T10", [...sheets({}, {}), below]);
  expect(messageOf(first)).toContain("表2!B4、表9!B34");
});

it("only warns where neither table says whose it is", () => {
  const [first] = findingsOfSheets("T10", sheets({ unit: "" }, { unit: "" }));
  expect(first?.severity).toBe("warning");
  expect(messageOf(first)).toContain("没有写单位");
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
