import { proposeRate } from "../../../src/domain/rules/proposeRate";

it.each([
  ["完成质量验收", "质量验收完成率"],
  ["按时完成培训任务", "培训任务按时完成率"],
  ["按照合同要求完成设备安装", "设备安装完成率"],
  ["完成2024年统计年鉴编印", "2024年统计年鉴编印完成率"],
  ["保障系统稳定运行", "系统稳定运行率"],
  ["维护网络运转", "网络运转率"],
  ["符合国家标准", "国家标准达标率"],
  ["资金到位情况", "资金到位率"],
  ["信息公开及时", "信息公开及时率"],
  ["政策落实。；", "政策落实率"],
  ["验收 合格", "验收 合格率"],
])("%s could be %s", (name, rate) => expect(proposeRate(name)).toBe(rate));

it.each(["网络安全", "达到标准", "保障人员经费", "验收", ""])("%j suggests no rate", (name) => {
  expect(proposeRate(name)).toBe("");
});

it.each([
  ["对检查发现的问题督促整改，确保落实", "问题整改完成率"],
  ["完成设备采购、安装和调试，按期验收", ""],
  ["完成全市各区统计局及所属事业单位办公设备购置安装调试工作", ""],
  ["完成全市各区统计局及所属单位办公设备更新改造项目", "全市各区统计局及所属单位办公设备更新改造项目完成率"],
])("no rate is named after a sentence: %s", (name, rate) => expect(proposeRate(name)).toBe(rate));

it("a name of 26 characters is the longest that is no sentence", () => {
  const of = (length: number) =>
    `完成${"统计数据平台系统运行维护保障设备购置安装调试工作任务".slice(0, length - 2)}`;
  expect([of(26), of(27)].map((name) => [name.length, proposeRate(name) !== ""])).toEqual([
    [26, true],
    [27, false],
  ]);
});
