import { describeTable } from "./valueTable";

describeTable("upper limits in other words", [
  ["上限60万元", "<= 60 万元"],
  ["上限为60万元", "<= 60 万元"],
  ["40万元封顶", "<= 40 万元"],
  ["以40万元为限", "<= 40 万元 ?prose"],
  ["40万元为上限", "<= 40 万元"],
  ["不突破20万元", "<= 20 万元"],
  ["不得突破20万元", "<= 20 万元"],
  ["不得超过20万元", "<= 20 万元"],
  ["不得高于20万元", "<= 20 万元"],
  ["不超过预算批复金额100万元", "<= 100 万元 ?prose"],
  ["不超过年初预算数100万元", "<= 100 万元 ?prose"],
  ["控制在20万元内", "<= 20 万元"],
  ["20万元以内左右", "<= 20 万元 ?approximate"],
  ["20万元左右以内", "<= 20 万元 ?approximate"],
]);

describeTable("lower limits in other words", [
  ["下限60%", ">= 60 %"],
  ["下限为60%", ">= 60 %"],
  ["不得低于60%", ">= 60 %"],
  ["起码3次", ">= 3 次"],
  ["3次为下限", ">= 3 次"],
]);

describeTable("near misses of limits", [
  ["突破3项关键技术", "= 3 项 ?operator,prose"],
  ["不超过三分之一的部门发生5次", "words"],
  ["达到上限", "words"],
  ["上限60万元以上", "words"],
  ["下限3次，上限5次", "3..5 次"],
]);

describeTable("odd ways to write a number", [
  ["≤20.万元", "<= 20 万元"],
  ["20.万元", "= 20 万元 ?operator"],
  ["≥95.%", ">= 95 %"],
  ["RMB 20万元", "= 20 万元 ?operator"],
  ["rmb20万元", "= 20 万元 ?operator"],
  ["≤RMB20万元", "<= 20 万元"],
  ["人民币20万元", "= 20 万元 ?operator"],
  ["不超过人民币20万元", "<= 20 万元"],
  ["≤20万元整", "<= 20 万元"],
  ["(1)5个", "= 5 个 ?operator"],
  ["（1）5个", "= 5 个 ?operator"],
  ["1、5个", "= 5 个 ?operator"],
  ["1）≥5个", ">= 5 个"],
  ["①5个", "= 5 个 ?operator"],
  ["1、5个；2、6次", "several (= 5 个 ?operator) (= 6 次 ?operator)"],
  ["1、5个； 2、6次", "several (= 5 个 ?operator) (= 6 次 ?operator)"],
  ["10.", "= 10 ?operator"],
]);

describeTable("near misses of odd numbers", [
  ["1.5个", "= 1.5 个 ?operator"],
  ["1.2.3", "unreadable"],
  ["2024.年", "words"],
  ["1.万元户增收", "words"],
  ["3.元旦前完成", "words"],
  ["RMB20", "= 20 ?operator"],
  ["CRMB20", "words"],
  ["人民币业务3项", "= 3 项 ?operator,prose"],
  ["3、5次", "several (= 3 ?operator) (= 5 次 ?operator)"],
  ["1、2个", "several (= 1 ?operator) (= 2 个 ?operator)"],
  ["1、3、5个", "several (= 1 ?operator) (= 3 ?operator) (= 5 个 ?operator)"],
  ["1、9月", "several (= 1 ?operator) (<= 2024-09-30 month ?operator,year)"],
  ["(5)%", "unreadable"],
]);
