import { formatCell } from "../../../src/domain/grid/address";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { Vocabulary } from "../../../src/domain/table/Vocabulary";
import { lookOf } from "../../../src/domain/word/cellLooks";
import { draftOf } from "../../../src/domain/word/splitTargets";
import { lineOf, wholeTable } from "../../../src/domain/word/Stack";
import type { Stack } from "../../../src/domain/word/Stack";
import { BENEFIT, GRID, HEAD, HEADER, OUTPUT, UNIT, wordTable } from "../../support/wordTable";

const words = new Vocabulary({});
const TITLE = lineOf("项目支出绩效目标表");

/** The look of each cell that says something, by its text. */
function looks(...stack: Stack): Map<string, string> {
  const { laid, sketches } = draftOf(stack, plainReading);
  return new Map(laid.cells.map((cell) => [cell.text, lookOf(cell, sketches, words)]));
}
const ofRows = (...rows: readonly string[]) => looks(TITLE, wholeTable(wordTable(...rows)));

describe("a line", () => {
  it.each([
    ["项目支出绩效目标表", "title"],
    [UNIT, "free"],
    ["单位：万元", "captionRight"],
    ["（2024年度）", "caption"],
    ["填报人：张三", "free"],
  ])("%s looks as a %s", (text, look) => {
    const table = wholeTable(wordTable(...HEAD, ...GRID));
    expect(looks(lineOf(text), TITLE, table).get(text)).toBe(look);
  });
});

describe("a cell of the head", () => {
  it.each([
    ["项目名称", "label"],
    ["数字档案室建设", "text"],
    ["预算规模及资金用途", "label"],
    ["预算数", "label"],
    ["其中：财政    资金", "label"],
    ["数字档案室建设支出", "text"],
    ["绩效目标", "label"],
    ["按照档案管理要求，完成数字档案室的建设和验收。", "text"],
  ])("%s is a %s", (text, look) => {
    expect(ofRows(...HEAD, ...GRID).get(text)).toBe(look);
  });

  it("that begins a row is a label in words of any kind, one further right is not", () => {
    const found = ofRows(...HEAD, "| 立项依据 | 津财预〔2024〕1号 | 起止 | 全年 | |", ...GRID);
    expect([found.get("立项依据"), found.get("津财预〔2024〕1号"), found.get("起止")]).toEqual([
      "label",
      "text",
      "text",
    ]);
  });

  it("that is blank is no label", () => {
    expect(ofRows(...HEAD.slice(0, 3), "| | 补充说明 | < | < | < |", ...HEAD.slice(3), ...GRID).get("")).toBe(
      "text",
    );
  });

  it.each(["实施单位", "预算规模及资金用途", "项目资金（万元）", "执行率", "政府性基金"])(
    "that says %s is a label, further right too",
    (label) => {
      expect(ofRows(...HEAD, `| 一 | ${label} | 甲 | 乙 | 丙 |`, ...GRID).get(label)).toBe("label");
    },
  );

  it("of a grid of funds is a label where it names a line or a column of it", () => {
    const found = ofRows(
      HEAD[0] ?? "",
      "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 |",
      "| ^ | 年度资金总额 | 100.00 | 120.00 | 110.00 |",
      "| ^ | 其中：当年财政拨款 | 90.00 | 100.00 | 95.00 |",
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |",
      "| 产出指标 | 数量指标 | 检查次数 | ≥5次 | 6次 |",
    );
    for (const label of [
      "项目资金（万元）",
      "年初预算数",
      "全年执行数",
      "年度资金总额",
      "其中：当年财政拨款",
    ]) {
      expect([label, found.get(label)]).toEqual([label, "label"]);
    }
  });
});

describe("a cell of the grid", () => {
  it.each([
    ["一级指标", "label"],
    ["绩效指标描述", "label"],
    ["产出指标", "centred"],
    ["质量指标", "centred"],
    ["系统验收合格率", "text"],
    ["反映验收情况", "text"],
    ["≥95%", "centred"],
  ])("%s is %s", (text, look) => {
    expect(ofRows(...HEAD, ...GRID).get(text)).toBe(look);
  });

  it.each(["权重", "实际完成值", "得分", "完成率"])("in the column %s is centred", (column) => {
    const found = ofRows(
      HEAD[0] ?? "",
      `| 一级指标 | 二级指标 | 三级指标 | 指标值 | ${column} |`,
      "| 产出指标 | 数量指标 | 检查次数 | ≥5次 | 壹 |",
    );
    expect(found.get("壹")).toBe("centred");
  });

  it("is centred where the target stands in three columns", () => {
    const found = ofRows(
      "| 项目名称 | 数字档案室建设 | < | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位 |",
      "| 产出指标 | 数量指标 | 检查次数 | 大于等于 | 5 | 次 |",
    );
    expect([found.get("大于等于"), found.get("5"), found.get("次")]).toEqual([
      "centred",
      "centred",
      "centred",
    ]);
  });

  it("in the column of reasons reads from the left", () => {
    const found = ofRows(
      HEAD[0] ?? "",
      "| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 偏差原因分析及改进措施 |",
      "| 产出指标 | 检查次数 | ≥5次 | 4次 | 疫情影响 |",
    );
    expect(found.get("疫情影响")).toBe("text");
  });

  it("beside the grid, 绩效指标 merged down, is a label; the levels are not", () => {
    const found = ofRows(
      "| 项目名称 | 数字档案室建设 | < | < | < |",
      "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |",
      "| ^ | 产出指标 | 数量指标 | 检查次数 | ≥5次 |",
      "| 说明栏 | 效益指标 | 社会效益指标 | 满意 | 提高 |",
    );
    expect([found.get("绩效指标"), found.get("说明栏"), found.get("效益指标"), found.get("满意")]).toEqual([
      "label",
      "label",
      "centred",
      "text",
    ]);
  });

  it("in a list is a label in the column of numbers, not in those of the project", () => {
    const found = ofRows(
      "| 序号 | 项目名称 | 主管单位 | 一级指标 | 三级指标 | 指标值 |",
      "| 壹 | 甲项目 | 统计局 | 产出指标 | 检查次数 | ≥5次 |",
    );
    expect([found.get("壹"), found.get("甲项目"), found.get("统计局")]).toEqual(["label", "text", "text"]);
  });

  it("is a header where the header stands again on the next page", () => {
    const again = HEADER.replace("指标值", "指标 值");
    expect(ofRows(...HEAD, HEADER, ...OUTPUT, again, ...BENEFIT).get("指标 值")).toBe("label");
  });
});

describe("of two tables on one sheet", () => {
  it("each cell looks by the table that it belongs to", () => {
    const { laid, sketches } = draftOf(
      [TITLE, wholeTable(wordTable(...HEAD, ...GRID, ...HEAD, ...GRID, "| 填报人：张三 | 2024年 | | | |"))],
      plainReading,
    );
    expect(sketches).toHaveLength(2);
    const at = new Map(laid.cells.map((cell) => [formatCell(cell.area), lookOf(cell, sketches, words)]));
    // 项目名称, its value, the header, 产出指标 of the second table; the row behind it.
    expect(["A11", "B11", "A15", "A16", "C16", "B20"].map((cell) => at.get(cell))).toEqual([
      "label",
      "text",
      "label",
      "centred",
      "text",
      "text",
    ]);
  });

  it("what stands between them is no label of either", () => {
    const found = ofRows(...HEAD, ...GRID, "| 填报人：张三 | < | < | < | < |", ...HEAD, ...GRID);
    expect(found.get("填报人：张三")).toBe("text");
  });

  it("no cell is one of a table where there is none", () => {
    const cell = {
      area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      text: "项目名称",
      isLine: false,
    };
    expect(lookOf(cell, [], words)).toBe("text");
  });
});
