import { describeTable } from "./valueTable";

describeTable("a note that repeats the bound includes it", [
  ["超过100人（含100人）", ">= 100 人"],
  ["超过100人（含100）", ">= 100 人"],
  ["不足5次（含5次）", "<= 5 次"],
  ["超过100万人（含100万人）", ">= 1000000 人"],
  ["超过100万人（含100人）", ">= 1000000 人"],
  ["超过3万（含3万）", ">= 30000"],
  ["超过100示范户（含100示范户）", ">= 100 示范户"],
  ["低于5%（含5%）", "<= 5 %"],
]);

describeTable("a note of something else leaves the bound as it is", [
  ["超过100人（含50人）", "> 100 人 ?prose"],
  ["超过100人（含100次）", "> 100 人 ?prose"],
  ["超过100人（含100万人）", "> 100 人 ?prose"],
  ["超过100人（含100名干部）", "> 100 人 ?prose"],
  ["超过100人（含残疾人）", "> 100 人 ?prose"],
]);

describeTable("a bound in a note", [
  ["12万元（上限）", "<= 12 万元"],
  ["6次（下限）", ">= 6 次"],
  ["6次（以上）", ">= 6 次"],
]);

describeTable(
  "万 in the note is 万元 where it is so before the note",
  [["超过4万（含4万）", ">= 4 万元 ?unit"]],
  true,
);
