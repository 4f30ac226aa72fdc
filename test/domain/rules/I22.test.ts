import { findingsOfRows, findingsOfSheets, messageOf, seedHits } from "../../support/findingsOf";
import { seedGrids } from "../../support/seedGrids";

const fixOf = (value: string) =>
  findingsOfRows("I22", ["产出指标", "质量指标", "系统验收合格率", "", value]).map(({ fix }) => fix);

it("hits table 6's ％ and nothing else", () => {
  expect(seedHits("I22")).toEqual(["6.2", "6.3", "6.6"]);
});

it("offers the half-width sign as a safe fix of the cell's whole text", () => {
  const finding = findingsOfSheets("I22", seedGrids()).at(-1);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 13, column: 4 }, row: 13 });
  expect(messageOf(finding)).toBe("“被督察单位投诉率”的指标值“≤5％”里有全角的“％”。");
  expect(finding?.fix).toEqual({
    kind: "safe",
    changes: [{ cell: { row: 13, column: 4 }, before: "≤5％", after: "≤5%" }],
  });
});

it.each([
  ["＞１２人", ">12人"],
  ["≥９５.５%", "≥95.5%"],
  ["３～５次", "3～5次"],
  ["≥９５％，\n且 ≤１００％", "≥95%，\n且 ≤100%"],
  ["３００Ｍbps速率", "300Mbps速率"],
  ["﹥50﹪", ">50%"],
])("writes %s as %s", (before, after) => {
  expect(fixOf(before)).toEqual([
    { kind: "safe", changes: [{ cell: { row: 8, column: 4 }, before, after }] },
  ]);
});

it.each([
  "≥95%",
  "3～5次",
  "小学600人，初中700人；高中（含职高）800人。",
  "开槽挖土、原槽拌合石灰稳定土(含灰8%,15cm)、压路机压实土方",
  "推动“三美四乡”建设：质量达标！",
  "按　计划　完成",
  "",
])("leaves Chinese punctuation and half-width forms alone: %s", (value) => {
  expect(fixOf(value)).toEqual([]);
});
