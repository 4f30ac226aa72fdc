import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { Scheme } from "../../../src/domain/settings/Settings";
import { levelsOf, rowsOf } from "../../../src/domain/template/templateLevels";
import type { RowCounts } from "../../../src/domain/template/BlankTableOptions";

/** Each second level with its first and its number of rows. */
function counted(scheme: Scheme, rows: RowCounts = {}): string[] {
  const all = rowsOf({ scheme, rows }).map(({ level1, level2 }) => `${level1}/${level2}`);
  return [...new Set(all)].map((name) => `${name} ${all.filter((one) => one === name).length}`);
}

it("after 财预〔2020〕10号 cost is one of the outputs", () => {
  expect(counted(SCHEME_2020)).toEqual([
    "产出指标/数量指标 3",
    "产出指标/质量指标 2",
    "产出指标/时效指标 2",
    "产出指标/成本指标 2",
    "效益指标/经济效益指标 1",
    "效益指标/社会效益指标 1",
    "效益指标/生态效益指标 1",
    "效益指标/可持续影响指标 1",
    "满意度指标/服务对象满意度指标 1",
  ]);
});

it("after 财预〔2021〕101号 cost comes first, a first level of its own with three kinds of cost", () => {
  const levels = counted(SCHEME_2021);
  expect(levels.slice(0, 4)).toEqual([
    "成本指标/经济成本指标 2",
    "成本指标/社会成本指标 1",
    "成本指标/生态环境成本指标 1",
    "产出指标/数量指标 3",
  ]);
  expect(levels.some((name) => name.startsWith("产出指标/成本指标"))).toBe(false);
  expect(levels.slice(3)).toEqual(
    counted(SCHEME_2020).filter((name) => !name.startsWith("产出指标/成本指标")),
  );
});

it("any points of its own make cost a first level", () => {
  expect(levelsOf({ ...SCHEME_2020, cost: "0.5" })[0]?.level2).toBe("经济成本指标");
  expect(levelsOf({ ...SCHEME_2020, cost: "0.00" })[0]?.level2).toBe("数量指标");
});

it("a level has as many rows as were asked for, none where that is 0", () => {
  const few = counted(SCHEME_2020, { quantity: 5, quality: 0, satisfaction: 2 });
  expect(few.slice(0, 2)).toEqual(["产出指标/数量指标 5", "产出指标/时效指标 2"]);
  expect(few.at(-1)).toBe("满意度指标/服务对象满意度指标 2");
});
