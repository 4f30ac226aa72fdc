import { findingsOfRows, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { seedGrids } from "../../support/seedGrids";

const fixOf = (value: string) =>
  findingsOfRows("I22", ["产出指标", "质量指标", "系统验收合格率", "", value]).map(({ fix }) => fix);

it("hits table 6's ％ and nothing else", () => {
  expect(seedHits("I22")).toEqual(["6.2", "6.3", "6.6"]);
});

it("offers the half-width sign as a safe fix of the cell's whole text", () => {
  const finding = findingsOfSheets("I22", seedGrids()).at(-1);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 13, column: 4 }, row: 13 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“被督察单位投诉率”的指标值“≤5％”里有全角的“％”。",
    "≤5％ → ≤5%",
    "请改为“≤5%”，意思不变。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The value “≤5％” of “被督察单位投诉率” has full-width “％”.",
    "≤5％ → ≤5%",
    "Write “≤5%”; it means the same.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "safe",
    changes: [{ cell: { row: 13, column: 4 }, before: "≤5％", after: "≤5%" }],
  });
});

it("names each full-width character once, on one line", () => {
  const [finding] = findingsOfRows("I22", [
    "产出指标",
    "质量指标",
    "",
    "验收合格率",
    "≥９５％，\n且 ﹤９９％",
  ]);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“验收合格率”的指标值“≥９５％， 且 ﹤９９％”里有全角的“９５％﹤”。",
    "≥９５％， 且 ﹤９９％ → ≥95%， 且 <99%",
    "请改为“≥95%， 且 <99%”，意思不变。",
  ]);
});

it.each([
  ["＞１２人", ">12人"],
  ["≥９５.５%", "≥95.5%"],
  ["３～５次", "3～5次"],
  ["≥９５％，\n且 ≤１００％", "≥95%，\n且 ≤100%"],
  ["３００Ｍbps速率", "300Mbps速率"],
  ["﹥50﹪", ">50%"],
  // A half-width "=" at the beginning would make a formula of the cell.
  ["＝９８％", "＝98%"],
  ["=98％", "＝98%"],
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
  "＝100%",
  "",
])("leaves Chinese punctuation and half-width forms alone: %s", (value) => {
  expect(fixOf(value)).toEqual([]);
});
