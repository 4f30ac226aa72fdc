import { NOT_CALCULATED } from "../../../src/domain/value/cellError";
import { findingsOf, mendOf, messageOf } from "../../support/findingsOf";

const cost = ["产出指标", "成本指标", "设备购置成本", ""] as const;

describe.each(["#REF!", NOT_CALCULATED])("%s is neither 0 nor blank", (error) => {
  it("as 预算数", () => {
    const [finding] = findingsOf("T01", { budget: error, fiscal: 249 });
    expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 2 } });
    expect(messageOf(finding)).toContain(`填的是“${error}”`);
    expect(mendOf(finding)).toMatch(/公式/);
  });

  it("as 其他资金, although 财政资金 is all of the budget", () => {
    const [finding] = findingsOf("T02", { budget: 249, fiscal: 249, other: error });
    expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 6 } });
    expect(mendOf(finding)).toMatch(/公式/);
  });

  it("as a cost, which is not part of the sum", () => {
    const form = { budget: 8, rows: [[...cost, "≤8万元"] as const, [...cost, error] as const] };
    const [finding] = findingsOf("C05", form);
    expect(finding).toMatchObject({ severity: "error", cell: { row: 9, column: 4 } });
    expect(mendOf(finding)).toMatch(/公式/);
    expect(findingsOf("I01", form)).toEqual([]);
  });
});
