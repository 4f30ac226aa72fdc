import { formatSheetCell } from "../../grid/address";
import type { TargetTable } from "../../table/TargetTable";
import { inline } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly project: string;
  /** "" when the tables do not say whose they are. */
  readonly unit: string;
  /** The other tables, by the cell of their project's name: "表3!B4、表7!B4". */
  readonly others: string;
  /** How many these are. */
  readonly count: string;
};

const EVALUATION = /自评|评价表|完成情况/;

/** A plan beside its own self-evaluation, or beside another year's plan, is no second copy of it. */
function isCopy(table: TargetTable, other: TargetTable): boolean {
  const sameYear = table.year === null || other.year === null || table.year === other.year;
  const isEvaluation = ({ title }: TargetTable) => EVALUATION.test(title?.text ?? "");
  return sameYear && isEvaluation(table) === isEvaluation(other);
}

const placeOf = ({ sheetName, project, area }: TargetTable): string =>
  formatSheetCell(sheetName, project?.cell ?? area);

const tablesEn = ({ count }: Facts): string => (count === "1" ? "another table" : `${count} other tables`);

export const T10 = defineRule<Facts>({
  id: "T10",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "同一项目有两张表",
      why: "同一单位的同一个项目只应有一张绩效目标表。重复的表会让预算和指标重复汇总，修改时也容易只改一张。表里没写单位时，可能是两个单位的同名项目，只作警告。",
      fails: "“数字档案室建设”在表 5 和表 13 各有一张，单位相同。",
      passes: "每个项目一张表；不同单位的同名项目写明各自的单位。",
      message: (f) =>
        f.unit === ""
          ? `项目“${f.project}”另有 ${f.count} 张同名的表：${f.others}；这些表都没有写单位。`
          : `“${f.unit}”的项目“${f.project}”另有 ${f.count} 张表：${f.others}。`,
      found: (f) => `同名的表：${f.others}`,
      expected: () => "一个项目一张表",
      mend: (f) =>
        f.unit === ""
          ? `请对照 ${f.others}：是重复的删去一张，是不同单位的写明单位。`
          : `请对照 ${f.others}：是重复的删去一张，是不同项目的改正项目名称。`,
    },
    "en-US": {
      title: "Two tables for one project",
      why: "A unit’s project has one table. Copies are summed twice, and only one of them gets corrected. Where the tables name no unit they may belong to two, so this is a warning only.",
      fails: "“数字档案室建设” has a table on sheets 5 and 13, both of the same unit.",
      passes: "One table a project; projects of the same name state their units.",
      message: (f) =>
        f.unit === ""
          ? `The project name “${f.project}” also stands in ${tablesEn(f)}: ${f.others}; none of these tables names a unit.`
          : `“${f.unit}” has ${tablesEn(f)} for the project “${f.project}”: ${f.others}.`,
      found: (f) => `tables of the same name: ${f.others}`,
      expected: () => "one table a project",
      mend: (f) =>
        f.unit === ""
          ? `Compare with ${f.others}: delete a copy, or name the units.`
          : `Compare with ${f.others}: delete a copy, or correct the project’s name.`,
    },
  },
  check({ table, namesakes }) {
    const copies = namesakes.filter((other) => isCopy(table, other));
    if (!table.project || copies.length === 0) return [];
    const facts = {
      project: inline(table.project.text),
      unit: inline(table.unit?.text ?? ""),
      others: copies.map(placeOf).join("、"),
      count: String(copies.length),
    };
    const hit = { cell: table.project.cell, facts };
    return [facts.unit === "" ? { ...hit, severity: "warning" } : hit];
  },
});
