import { wordSheetName } from "../../../src/domain/word/wordSheetName";

it.each<[number, string | null, string | null, string]>([
  [1, "统计数据平台系统运维保障", null, "表1统计数据平台系统运维保障"],
  [2, "2024统计安全及服务保障经费", null, "表2 2024统计安全及服务保障经费"],
  [3, "专线/宽带[2*300M]:？", null, "表3专线宽带2300M"],
  [4, "上一行\n下一行", null, "表4上一行下一行"],
  [5, null, "5.数字档案室建设绩效目标表", "表5数字档案室建设"],
  [6, "", "（六）督察项目支出绩效目标申报表（2024年度）", "表6督察"],
  [7, null, null, "表7"],
  [8, "甲".repeat(40), null, `表8${"甲".repeat(29)}`],
  [9, `${"甲".repeat(28)}𠮷`, null, `表9${"甲".repeat(28)}`],
  [10, "甲'", null, "表10甲"],
])("%s %j %j is %s", (number, project, title, name) => {
  expect(wordSheetName(number, project, title)).toBe(name);
});
