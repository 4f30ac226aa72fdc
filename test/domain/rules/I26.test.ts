import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (value: string | boolean) => ["产出指标", "质量指标", "验收合格率", "", value] as const;

describe("I26 target value unreadable", () => {
  it.each(["≥", "#REF!", "≥≥5个", "2月30日前", "5-3次", true])("warns of %j", (value) => {
    const [finding] = findingsOfRows("I26", row(value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(messageOf(finding)).toContain(`“验收合格率”的指标值“${String(value)}”`);
    expect(mendOf(finding)).toContain("验收合格率");
  });

  it.each(["≥95%", "2024年12月底前", "质量达标", "", "/", "小学600人,初中700人", "含灰8%,15cm的石灰稳定土"])(
    "is silent for %j",
    (value) => {
      expect(findingsOfRows("I26", row(value))).toEqual([]);
    },
  );

  it("hits none of the 12 tables", () => {
    expect(seedHits("I26")).toEqual([]);
  });
});
