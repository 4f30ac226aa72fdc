import { pct, num, text, date } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";
import { readingOf } from "../../support/readingOf";

describe("beside a number", () => {
  it.each<[string, FixtureEntry | TestCell, string]>([
    ["≥266米", num(266), "266 米"],
    ["≥266米", text("266"), "266 米"],
    ["≥266米", text(" 266 米 "), "266 米"],
    ["≥266米", text("２６６米。"), "266 米"],
    ["≥266米", text("1,266.50米"), "1266.5 米"],
    ["≥266米", text("已完成266米"), "266 米"],
    ["≥5次", text("全年实际举办6次"), "6 次"],
    ["≥266米", text("三百米"), "300 米"],
    ["≥266米", text("266m"), "266 米"],
    ["≥266米", { value: 266, numberFormat: '0"米"', text: "266米" }, "266 米"],
    ["≥266米", num(1e15), "1000000000000000 米"],
    ["≥266米", num(1e-9), "0.000000001 米"],
    ["≥266米", num(0), "0 米"],
    ["≥266米", num(-3), "-3 米"],
    ["≥2024", num(2024.06), "2024.06"],
    ["≥2024项", text("2024.06"), "2024.06 项"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });
});

describe("with a unit of its own", () => {
  it.each<[string, FixtureEntry | TestCell, string]>([
    ["≥70000人", text("7万人"), "70000 人"],
    [">7万人", num(72000), "72000 人"],
    [">7万人", text("7.2万"), "72000 人"],
    ["≤56万元", text("560000元"), "56 万元"],
    ["≤560000元", text("56万元"), "560000 元"],
    ["≤56万元", text("55万"), "55 万元"],
    ["≤56万元", text("¥55"), "55 万元"],
    ["≤56万元", text("0.0055亿元"), "55 万元"],
    ["≤36.66元/人·月", text("36.5元/人·月"), "36.5 元/人·月"],
    ["≤36.66元/人·月", text("36.5元/人/月"), "36.5 元/人·月"],
    ["≤0.5万元/人", text("4800元/人"), "0.48 万元/人"],
    ["≤36.66元/人·月", num(36.5), "36.5 元/人·月"],
    ["≤36.66元/人·月", text("36.5元"), "unit!"],
    ["≤36.66元/人·月", text("36.5元/人"), "unit!"],
    ["≥226台(套)", text("230套"), "230 台(套)"],
    ["≥280家", text("290个"), "unit!"],
    ["≥7万人", text("8万人次"), "unit!"],
    ["≥3公里", text("3500米"), "unit!"],
    ["≤5‰", pct("0.4"), "4 ‰"],
    ["≤5%", text("4‰"), "0.4 %"],
    ["≥2个百分点", text("3百分点"), "3 个百分点"],
    ["≥100", text("120次"), "120"],
    ["≥100", pct("120"), "unit!"],
    ["≥100", text("120万元"), "unit!"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });

  it("takes the table's money unit for a cost target that writes none", () => {
    const cost = { level2: "成本指标", level3: "印刷成本" };
    expect(readingOf("≤8", text("79000元"), cost)).toBe("7.9");
    expect(readingOf("≤8", num(7.9), cost)).toBe("7.9");
    expect(readingOf("≤80000", text("7.9万元"), { ...cost, level3: "印刷成本（元）" })).toBe("79000");
  });
});

describe("beside a per cent", () => {
  it.each<[FixtureEntry | TestCell, string]>([
    [pct("96"), "96 %"],
    [text("96%"), "96 %"],
    [text("96％"), "96 %"],
    [text("96 %"), "96 %"],
    [text("百分之九十六"), "96 %"],
    [{ value: 1, numberFormat: "0.00%", text: "100.00%" }, "100 %"],
    [{ value: 0.98765, numberFormat: "0%", text: "99%" }, "98.765 %"],
    [num(0.96), "percentSign!"],
    [{ value: 0.96, numberFormat: "0.00", text: "0.96" }, "percentSign!"],
    [num(96), "percentSign!"],
    [num(1), "percentSign!"],
    [text("96"), "percentSign!"],
    [num(0), "0 %"],
    [text("0"), "0 %"],
    [text("96分"), "unit!"],
  ])("%j is %s", (actual, reading) => {
    expect(readingOf("≥95%", actual)).toBe(reading);
  });
});

describe("what is no exact number", () => {
  it.each<[string, FixtureEntry | TestCell, string]>([
    ["≥95%", text("约95%"), "approximate!"],
    ["≥95%", text("95%左右"), "approximate!"],
    ["≥100家", text("100余家"), "approximate!"],
    ["≥5次", text("约4-6次"), "approximate!"],
    ["≥266米", text("≥266米"), "operator!"],
    ["≥266米", text("266米以上"), "operator!"],
    ["≥266米", text("不少于266米"), "operator!"],
    ["≤5%", text("控制在5%"), "operator!"],
    ["≥5次", { value: 5, numberFormat: '"≥"0"次"', text: "≥5次" }, "operator!"],
    ["≥5次", text("3-5次"), "several!"],
    ["≥5次", text("3次；5次"), "several!"],
    ["≥5次", text("已完成"), "notANumber!"],
    ["≥5次", text("达成"), "notANumber!"],
    ["≥95%", text("未达到95%"), "notANumber!"],
    ["≥5次", text("未满5次"), "notANumber!"],
    ["≥5次", text("计划5次"), "notANumber!"],
    ["≥5次", text("差5次"), "notANumber!"],
    ["≥5次", text("已举办6次（共8次）"), "notANumber!"],
    ["≥95%", text("超额完成20%"), "notANumber!"],
    ["≥95%", text("96%（计划98%）"), "notANumber!"],
    ["≥5次", date(45646, "2024/12/20"), "notANumber!"],
    ["≥5次", text("#REF!"), "unreadable!"],
    ["≥5次", text("#N/A"), "unreadable!"],
    ["≥5次", text("#DIV/0!"), "unreadable!"],
    ["≥5次", true, "unreadable!"],
    ["≥5次", text("≥≥5"), "notANumber!"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });

  it.each(["5%", "≤5%", "0-5%"])("finds a number below zero no good beside %s", (target) => {
    expect(readingOf(target, pct("-3"), { level3: "系统故障率" })).toBe("negative!");
  });
});

describe("blank", () => {
  it.each<FixtureEntry | TestCell>([
    null,
    text(""),
    text("  "),
    text("/"),
    text("—"),
    text("无"),
    { value: "", formula: '=IF(A1=0,"",A1)', text: "" },
  ])("%j beside a number, a date and words", (actual) => {
    for (const target of ["≥5次", "12月底前", "质量达标"]) expect(readingOf(target, actual)).toBe("empty");
  });

  it("takes what a formula gives, not the formula", () => {
    expect(readingOf("≥5次", { value: 6, formula: "=3+3", text: "6" })).toBe("6 次");
  });
});

describe("beside a date", () => {
  it.each<[string, FixtureEntry | TestCell, string]>([
    ["2024年12月底前", date(45646, "2024/12/20"), "2024-12-20 day"],
    ["2024年12月底前", text("2024年12月20日完成"), "2024-12-20 day"],
    ["2024年12月底前", text("12月20日"), "2024-12-20 day"],
    ["2024年12月底前", text("2024-12-20"), "2024-12-20 day"],
    ["2024年12月底前", text("12月底前完成"), "2024-12 month"],
    ["2024年12月底前", text("第三季度"), "2024-7 quarter"],
    ["2024年12月底前", text("2024年"), "2024 year"],
    ["2024年12月底前", text("上半年"), "2024-1 halfYear"],
    ["2024年12月底前", text("12月中旬"), "2024-12-11 tenDays"],
    ["2024年12月底前", text("2024年3月-2024年11月"), "2024-11 month"],
    ["2024年12月15日前", text("2024年12月"), "notADate!"],
    ["2024年6月前", text("2024年"), "notADate!"],
    ["2024年12月底前", text("已完成"), "notADate!"],
    ["2024年12月底前", text("按期完成"), "notADate!"],
    ["2024年12月底前", text("12月20日前未完成"), "notADate!"],
    ["2024年12月底前", text("预计12月20日完成"), "notADate!"],
    ["2024年12月底前完工", text("12月20日开工"), "notADate!"],
    ["2024年12月底前", text("6月起"), "notADate!"],
    ["2024年12月底前", num(45646), "notADate!"],
    ["2024年12月底前", num(20241220), "notADate!"],
    ["2024年12月底前", pct("100"), "notADate!"],
    ["2024年12月底前", text("≤2024-12-20"), "operator!"],
    ["2024年12月底前", text("2024年2月30日"), "unreadable!"],
    ["2024年12月底前", text("#VALUE!"), "unreadable!"],
    ["2024年6月起", text("2024年9月底前"), "notADate!"],
  ])("%s: %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });
});

describe("beside words", () => {
  it.each<[string, string]>([
    ["达成", "words achieved"],
    ["1.达成", "words achieved"],
    ["①达成", "words achieved"],
    ["达成年度指标", "words achieved"],
    ["部分达成并具有一定效果", "words partly"],
    ["2、部分达成", "words partly"],
    ["部分达成预期指标并具有一定效果", "words partly"],
    ["未达成且效果较差", "words missed"],
    ["未达成", "words missed"],
    ["未达成预期目标且效果较差", "words missed"],
    ["未全部达成", "words -"],
    ["已完成", "words -"],
    ["96%", "words -"],
    ["#REF!", "unreadable!"],
  ])("%s is %s", (actual, reading) => {
    expect(readingOf("质量达标", text(actual))).toBe(reading);
  });

  it("reads beside a target that cannot be scored only whether there is something", () => {
    expect(readingOf("", text("达标"))).toBe("words -");
    expect(evaluatedRow({ target: "", actual: num(3) })).toMatchObject({ kind: "none", status: "noTarget" });
  });
});
