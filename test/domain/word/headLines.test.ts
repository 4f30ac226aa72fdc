import { headLineKind } from "../../../src/domain/word/headLines";

describe("a line above a table", () => {
  it.each<[string, ReturnType<typeof headLineKind>]>([
    ["5.数字档案室建设绩效目标表", "title"],
    ["项目支出绩效自评表（2024年度）", "title"],
    ["项目支出绩效目标申报表", "title"],
    ["数据采集；档案建设绩效目标表", "title"],
    ["349101天津市统计局财务处", "unit"],
    ["填报单位（盖章）：天津市统计局", "unit"],
    ["单位：万元", "moneyUnit"],
    ["（金额单位：人民币元）", "moneyUnit"],
    ["（2024年度）", "year"],
    ["2024年", "year"],
    ["一、部门职责", null],
    ["", null],
  ])("%j is %j", (text, kind) => {
    expect(headLineKind(text)).toBe(kind);
  });

  it("that says unit and money unit is the unit's", () => {
    expect(headLineKind("编制单位：天津市统计局　　单位：万元")).toBe("unit");
  });
});

describe("绩效目标 is no title", () => {
  it.each([
    ["in the table of contents", "5.数字档案室建设绩效目标表\t12"],
    ["in the table of contents, with blanks round the page", "5.数字档案室建设绩效目标表\t 12 "],
    ["where it is a label", "年度绩效目标"],
    ["where it is a label with a blank", "绩效 目标"],
    ["in a sentence", "各单位应当按照要求编制绩效目标。"],
    ["in a sentence that goes on", "一是科学设定绩效目标；"],
    ["in a sentence that goes on, half-width", "一是科学设定绩效目标;"],
  ])("%s", (_, text) => {
    expect(headLineKind(text)).toBeNull();
  });

  it("in a text longer than a title", () => {
    const titleOf = (length: number) => `${"甲".repeat(length - 5)}绩效目标表`;
    expect(headLineKind(titleOf(60))).toBe("title");
    expect(headLineKind(titleOf(61))).toBeNull();
  });

  it("but for a tab within the title, or a number at its end", () => {
    expect(headLineKind("5.\t数字档案室建设绩效目标表")).toBe("title");
    expect(headLineKind("项目绩效目标表 12")).toBe("title");
    expect(headLineKind("项目绩效目标表\t12号")).toBe("title");
  });
});
