import { num, text } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";
import { readingOf } from "../../support/readingOf";

const printing: FilledRow = { level2: "成本指标", level3: "印刷成本" };
const investment: FilledRow = { level1: "效益指标", level2: "经济效益指标", level3: "带动投资" };

describe("万 without 元", () => {
  it.each<[string, string, FilledRow, string]>([
    ["≤56万元", "55万", printing, "55 万元"],
    ["≥5000元", "0.6万", investment, "6000 元"],
    ["≥1.5万元/人", "1.6万", investment, "unit!"],
    ["≥300人", "0.03万", {}, "300 人"],
    ["≥300", "0.03万", {}, "300"],
    ["≥300份", "0.03万", printing, "300 份"],
    ["≤8", "7.9万", printing, "7.9"],
  ])("beside %s, %s is money only where money is asked for", (target, actual, row, reading) => {
    expect(readingOf(target, text(actual), row)).toBe(reading);
  });
});

describe("a cost target that writes no unit", () => {
  const unstated: FilledForm = { moneyUnit: null };

  it("has the unit that the table's other costs give away, and none where nothing does", () => {
    const rows = [{ target: "≤8", actual: text("79000元") }, { target: "≤56万元" }];
    const costs = rows.map((row) => ({ ...printing, weight: 10, ...row }));
    const [first] = evaluatedForm(costs, unstated).evaluation.rows;
    expect(first?.actual.kind === "number" && first.actual.value.toFixed()).toBe("7.9");
    expect(readingOf("≤8", text("7.9万元"), printing, unstated)).toBe("unit!");
    expect(readingOf("≤8", num(7.9), printing, unstated)).toBe("7.9");
  });

  it("takes no other thing for money", () => {
    expect(readingOf("≤8", text("8%"), printing)).toBe("unit!");
    expect(readingOf("≤8", text("7.9元/份"), printing)).toBe("unit!");
  });

  it("lends its unit to no other row", () => {
    expect(readingOf("≥8", text("7.9万元"), investment)).toBe("unit!");
    expect(readingOf("≥8次", text("7.9万元"), printing)).toBe("unit!");
    expect(readingOf("≤8万元", text("8次"), printing)).toBe("unit!");
  });
});

describe("a cell's own look", () => {
  it.each<[string, TestCell | FixtureEntry, string]>([
    ["≥5次", { value: 6, numberFormat: "General", text: "##" }, "6 次"],
    ["≥100", { value: -5, numberFormat: "0_);(0)", text: "(5)" }, "-5"],
    ["≤56万元", { value: 55, numberFormat: '"¥"#,##0.00', text: "¥55.00" }, "55 万元"],
    ["≥30人", { value: 31, numberFormat: '0"人次"', text: "31人次" }, "unit!"],
    ["≥95%", { value: 96, numberFormat: '0"%"', text: "96%" }, "96 %"],
    ["≥5次", { value: 36, numberFormat: 'm"月"d"日"', text: "2月5日" }, "notANumber!"],
    ["≥2项", { value: 2024.06, numberFormat: "0.00", text: "2024.06" }, "2024.06 项"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });
});

describe("a real 0 that its format shows as -", () => {
  const accounting = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

  it.each<[string, TestCell, string]>([
    ["≤5起", { value: 0, numberFormat: accounting, text: " -   " }, "0 起"],
    ["≤8万元", { value: 0, numberFormat: accounting, text: " -   " }, "0 万元"],
    ["≤5%", { value: 0, numberFormat: accounting, text: " -   " }, "0 %"],
    ["≤5起", { value: 0, numberFormat: "0;-0;", text: "" }, "empty"],
    ["≤5起", "-", "empty"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });
});

describe("a cost whose name says the unit", () => {
  it.each<[string, string, string, string]>([
    ["≤80000", "印刷成本（元）", "7.9万元", "79000"],
    ["≤8", "印刷成本（万元）", "79000元", "7.9"],
    ["≤8", "电子元件采购成本", "79000元", "7.9"],
    ["≤8", "印刷成本（元/份）", "7.9元", "unit!"],
    ["≤8", "印刷成本（元/份）", "7.9", "7.9"],
    ["≤500", "人均培训费", "600元", "unit!"],
    ["≤500元", "人均培训费", "600元", "600 元"],
  ])("%s %s: %s is %s", (target, level3, actual, reading) => {
    expect(readingOf(target, text(actual), { ...printing, level3 })).toBe(reading);
  });
});

describe("words around a number", () => {
  it.each<[string, string, FilledRow, string]>([
    ["≥95%", "水质达标率100%", { level3: "水质达标率" }, "100 %"],
    ["≥1000人", "实际培训3千人", { level3: "培训人数" }, "3000 人"],
    ["≥5次", "6次（良好）", {}, "notANumber!"],
    ["≥5次", "完成率100%", {}, "notANumber!"],
    ["≥2项", "竣工3项（1项待验收）", {}, "notANumber!"],
    ["≥5%", "同比下降6%", { level3: "收入增长率" }, "notANumber!"],
    ["≥5次", "第5次", {}, "notANumber!"],
  ])("%s: %s", (target, actual, row, reading) => {
    expect(readingOf(target, text(actual), row)).toBe(reading);
  });
});

describe("a number without its sign beside a target in %", () => {
  it("asks for the sign; a number with another unit is told so instead", () => {
    expect(readingOf("90%-95%", num(92))).toBe("percentSign!");
    expect(readingOf("90%-95%", text("92分"))).toBe("unit!");
    expect(readingOf("≥5次", text("92分"))).toBe("unit!");
    expect(readingOf("90%-95%", text("92%"))).toBe("92 %");
  });
});
