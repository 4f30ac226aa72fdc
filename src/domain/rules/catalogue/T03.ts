import { budgetCell } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly source: "inferred" | "missing" | "mixed"; readonly unit: string };

const MESSAGES = {
  inferred: (unit: string) => `表中没有写金额单位，按成本指标的写法暂作“${unit}”。`,
  missing: (unit: string) => `表中没有写金额单位，无法判断金额是元还是万元，暂按“${unit}”核对。`,
  mixed: (unit: string) => `表中写了不止一种金额单位，暂按“${unit}”核对。`,
};

const MESSAGES_EN = {
  inferred: (unit: string) =>
    `The table does not state its money unit; ${unit} is taken from its cost indicators.`,
  missing: (unit: string) => `The table does not state its money unit; ${unit} is assumed for now.`,
  mixed: (unit: string) => `The table states more than one money unit; ${unit} is taken for now.`,
};

export const T03 = defineRule<Facts>({
  id: "T03",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "金额单位缺失或不一致",
      why: "金额单位差一个“万”字就差一万倍。表里要写明一次单位，全表一致。",
      fails: "标题下面没有“单位：万元”。",
      passes: "标题下面写“单位：万元”，全表只用这一种。",
      message: ({ source, unit }) => MESSAGES[source](unit),
      found: ({ source }) => (source === "mixed" ? "不止一种单位" : "没有写单位"),
      expected: () => "全表写明一种单位，例如“单位：万元”",
      mend: ({ unit }) => `请在标题下面写明“单位：${unit}”（或实际使用的单位），全表只用这一种。`,
    },
    "en-US": {
      title: "Money unit missing or mixed",
      why: "One 万 more or less is a factor of ten thousand. The table must state one unit and keep to it.",
      fails: "No “单位：万元” below the title.",
      passes: "“单位：万元” below the title, and no other unit in the table.",
      message: ({ source, unit }) => MESSAGES_EN[source](unit),
      found: ({ source }) => (source === "mixed" ? "more than one unit" : "no unit stated"),
      expected: () => "one unit for the whole table, such as “单位：万元”",
      mend: ({ unit }) => `Write “单位：${unit}” (or the unit really used) below the title, and keep to it.`,
    },
  },
  check({ table }) {
    const { source, unit, cell } = table.moneyUnit;
    if (source === "stated") return [];
    const facts = { source, unit };
    const place = cell ?? budgetCell(table);
    return [source === "inferred" ? { cell: place, facts, severity: "warning" } : { cell: place, facts }];
  },
});
