import { valueBeside } from "../../../src/domain/table/valueBeside";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

/** What the label in A1 introduces, of a head that ends with column `right`. */
function valueOf(row: readonly TestCell[], merges: readonly string[] = [], right = 9) {
  const { view, cells } = headOf([row], merges);
  const [label] = cells;
  return label && placed(valueBeside(view, label, right));
}

it("stands right of its label, behind all columns over which that is merged", () => {
  expect(valueOf(["项目名称", "河道清淤"])).toBe("河道清淤@B1");
  expect(valueOf(["项目名称", "河道清淤", "二期"])).toBe("河道清淤@B1");
  expect(valueOf(["绩效目标", null, "按期完成清淤"], ["A1:B1"])).toBe("按期完成清淤@C1");
});

it.each<[string, readonly TestCell[]]>([
  ["in the next column", ["绩效目标", null, "做好"]],
  ["behind spaces", ["绩效目标", "　 ", "做好"]],
  ["though it speaks of tasks with a colon", ["绩效目标", null, "目标1：做好"]],
  ["though it names a unit", ["绩效目标", null, "各责任单位：做好"]],
])("that a merge undone has left further right is found %s", (_, row) => {
  expect(valueOf(row)).toBe(`${String(row[2])}@C1`);
});

it("is found behind two blank columns, not behind more", () => {
  expect(valueOf(["绩效目标", null, " ", "做好"])).toBe("做好@D1");
  expect(valueOf(["绩效目标", null, null, null, "做好"])).toBe("@B1");
});

it("is not looked for right of the head", () => {
  const row = ["绩效目标", null, "做好", "旁注"];
  expect(valueOf(row, [], 1)).toBe("@B1");
  expect(valueOf(row, [], 2)).toBe("做好@C1");
  expect(valueOf(["绩效目标", null, null, "旁注"], [], 2)).toBe("@B1");
});

it.each([
  "其中：财政资金",
  "预算规模及资金用途",
  "项目资金（万元）",
  "联系电话：",
  "单位：万元",
  "金额单位：元",
  "项目负责人",
  "联系电话",
  "项目编码",
  "项目属性",
  "实施期限",
  "项目周期",
  "起止时间",
])("is left blank before the label %s", (label) => {
  expect(valueOf(["项目名称", null, label, "249"])).toBe("@B1");
});

it("that is blank in a merged cell is blank", () => {
  expect(valueOf(["绩效目标", null, null, "旁注"], ["B1:C1"])).toBe("@B1");
});
