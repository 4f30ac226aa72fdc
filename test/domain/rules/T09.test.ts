import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

const mended = (goal: string): (string | undefined)[] =>
  findingsOf("T09", { goal }).map(({ fix }) => fix?.changes[0]?.after);

it("hits the numbering of every real goal but table 9's, and table 1's doubled 的", () => {
  expect(seedHits("T09")).toEqual(["1", "1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "12"]);
});

it("offers the first number once", () => {
  const goal = "1.1、配合我局开展信息化项目。\n2、开展操作培训。";
  const [finding, ...others] = findingsOf("T09", { goal });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 6, column: 1 } });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "绩效目标开头的编号“1.1、”多写了一个数字。",
    "1.1、 → 1、",
    "请把“1.1、”改为“1、”，并核对后面的编号。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The goal begins with the number “1.1、”, which has one figure too many.",
    "1.1、 → 1、",
    "Replace “1.1、” by “1、”, and check the numbers behind it.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [{ cell: { row: 6, column: 1 }, before: goal, after: goal.replace("1.1、", "1、") }],
  });
});

it.each([
  ["1.保障名录库正常运转", "保障名录库正常运转"],
  ["１．保障名录库正常运转", "保障名录库正常运转"],
  ["一、保障名录库正常运转", "保障名录库正常运转"],
  ["（1）保障名录库正常运转", "保障名录库正常运转"],
  ["1.1、保障名录库正常运转", "保障名录库正常运转"],
])("takes the number off a single item: %s", (goal, after) => {
  expect(mended(goal)).toEqual([after]);
});

it.each([
  "1.提升业务水平。2.贯彻振兴战略。",
  "1、提升业务水平；\n２、贯彻振兴战略",
  "一、提升业务水平。二、贯彻振兴战略。",
  "1.1 提升业务水平。1.2 贯彻振兴战略。",
  "1.1、提升业务水平。1.2、贯彻振兴战略。2、其他。",
  "（一）提升业务水平。（二）贯彻振兴战略。",
  "①提升业务水平；②贯彻振兴战略",
  "1 提升业务水平\n2 贯彻振兴战略",
  "1.5万亩高标准农田建设任务全部完成",
  "1.5、2.5万吨两座污水厂稳定运行",
  "2024年保障名录库正常运转",
  "一批重点项目建成投用",
])("leaves right numbering and numbers alone: %s", (goal) => {
  expect(mended(goal)).toEqual([]);
});

it.each([
  ["完成平台的的数据监测", "完成平台的数据监测"],
  ["保障局局消防设施运行", "保障局消防设施运行"],
  ["对设备进行进行维护", "对设备进行维护"],
  ["加快档案室建设建设，提升水平", "加快档案室建设，提升水平"],
  ["更新基本单位基本单位名录", "更新基本单位名录"],
])("takes one of two words out: %s", (goal, after) => {
  expect(mended(goal)).toEqual([after]);
});

it("says that a single item needs no number", () => {
  const [finding] = findingsOf("T09", { goal: "1.保障名录库正常运转" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "绩效目标只有一条，却编了号“1.”；可能漏了后面几条。",
    "1. → 不编号",
    "请核对是否漏了其他条；确实只有一条的，删去编号“1.”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The goal is a single item, yet numbered “1.”; others may be missing.",
    "1. → no number",
    "Check whether further items are missing; if not, delete “1.”.",
  ]);
});

it("names a doubled word", () => {
  const [finding] = findingsOf("T09", { goal: "完成平台的的数据监测" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "绩效目标里“的的”写重了。",
    "的的 → 的",
    "请把“的的”改为“的”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The goal has a word twice: “的的”.",
    "的的 → 的",
    "Replace “的的” by “的”.",
  ]);
});

it.each([
  "经常性开展常常被忽视的检查，个个达标、人人参与、天天清扫、处处整洁",
  "实现本次活动目的的各项要求，的的确确为民办实事",
  "落实公安局局长办公会要求，建设全局局域网，保障我局局属单位和局局机关运转",
  "为了了解全市市级部门情况，以及及时整改，由参与与合作单位落实",
  "大数据数据中心服务服务对象，做好统计工作工作经费管理",
  "社会保障保障水平提升，组织实施实施方案，加强建设建设项目管理",
  "渐渐完善，和和美美，研究研究方法，等等等",
  "质量提升提升行动、推进推进会精神落地",
])("leaves words that are rightly doubled, and seams between words: %s", (goal) => {
  expect(mended(goal)).toEqual([]);
});

it("looks at the goal alone", () => {
  expect(findingsOf("T09", { use: "1.保障局局消防设施", project: "的的" })).toEqual([]);
  const rows = seedFormRows({ use: "1.保障局局消防设施" }).filter(([label]) => label !== "绩效目标");
  expect(findingsOfSheets("T09", [gridOf(rows)])).toEqual([]);
});
