import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { readTables } from "../../../src/domain/table/readTables";
import { namedUnit } from "../../../src/domain/table/headWords";
import { DONE, GAIN, HEAD, LEVELS, linesGrid } from "../../support/linesGrid";
import { tableHint } from "../../support/tableHint";

const read = (lines: readonly string[], merges: readonly string[] = [], hints = plainReading.hints) =>
  readTables([linesGrid(lines, { merges })], { fiscalYear: null, hints }).tables;
const names = (...of: Parameters<typeof read>) =>
  read(...of).map(({ indicators }) => indicators.map(({ level3 }) => level3.text));
const form = (...below: readonly string[]) => [...HEAD, LEVELS, DONE, GAIN, ...below];

describe("no indicator is", () => {
  it.each([
    "备注",
    "说明",
    "存在问题",
    "改进措施",
    "总分",
    "自评等级",
    "合计",
    "其他需要说明的问题",
    "财政部门意见",
  ])("%s with its text merged over the grid", (label) => {
    expect(names(form(`${label} | 文字内容`), ["B7:D7"])).toEqual([["清淤条数", "内涝下降率"]]);
  });

  it.each(["得分合计 | | | 95", "等级 | | | 良", "总体评价 | | | 良好", " | 合计 | | 100"])("%s", (line) => {
    expect(names(form(line))).toEqual([["清淤条数", "内涝下降率"]]);
  });

  it("a header that was pointed at, on the next page", () => {
    const odd = "大类 | 小类 | 考核内容 | 考核标准";
    expect(names([...HEAD, odd, DONE, odd, GAIN], [], [tableHint(3, odd)])).toEqual([
      ["清淤条数", "内涝下降率"],
    ]);
  });
});

describe("a grid goes on below", () => {
  it.each(["产出指标小计", "小计：", "小计（50分）"])("%s, merged over the levels or not", (label) => {
    for (const merges of [["A6:C6"], []]) {
      expect(names([...HEAD, LEVELS, DONE, label, GAIN], merges)).toEqual([["清淤条数", "内涝下降率"]]);
    }
  });

  it.each(["", "小计"])("%j, though the first value there is still blank", (line) => {
    const rows = [LEVELS, DONE, line, "效益指标 | 社会效益指标 | 水质 | ", GAIN];
    expect(names([...HEAD, ...rows])).toEqual([["清淤条数", "水质", "内涝下降率"]]);
  });
});

it("the next unit's or year's table with the same title is a table of its own", () => {
  const of = (unit: string, year: number) => [
    "部门整体支出绩效目标表",
    `（${year}年度）`,
    `部门名称 | ${unit}`,
    LEVELS,
    DONE,
  ];
  expect(read([...of("水务局", 2024), ...of("教育局", 2024)])).toHaveLength(2);
  expect(read([...of("水务局", 2024), ...of("水务局", 2025)])).toHaveLength(2);
  expect(read([...of("水务局", 2024), ...of("水务局", 2024)])).toHaveLength(1);
});

it.each(["填报日期：2024年3月1日", "填报人：张三", "2024年度", "联系电话：022-1234"])(
  "a unit's name ends before %s",
  (behind) => {
    expect(namedUnit(`填报单位（盖章）：湖城市水务局    ${behind}   单位：万元`)?.name).toBe("湖城市水务局");
  },
);

it("a goal with its text beside it is not what stands below, where the other goal follows in the row", () => {
  const head = [...HEAD, "中期目标 | 建成 | 年度目标 | 开工", "立项依据 | 上级文件"];
  const blocks = ["中长期绩效指标", LEVELS, DONE, "年度绩效指标", LEVELS, GAIN];
  expect(read([...head, ...blocks]).map(({ goal }) => goal?.text)).toEqual(["建成", "开工"]);
});
