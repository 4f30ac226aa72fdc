import type { Settings } from "../../settings/Settings";
import { secondLevelOf } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import { directionOfName } from "../../value/direction";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { isRateName } from "../rateName";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isQualitative } from "../rowQuestions";
import { proposedDeadline } from "../timeWords";

type Facts = {
  readonly kind: "quality" | "timeliness";
  readonly name: string;
  readonly text: string;
  readonly proposal: string;
};

// Words that leave no doubt when (每季度末, 签订后30日内) or by which standard (符合GB 3095): nothing to complain about.
const DEFINITE_TIME =
  /\d|[一二两三四五六七八九十半][个]?(?:工作|自然)?[天日周月年小]|每[年季月周日天]|按[年季月周日]度?(?:发|支|报|拨|完|开|更|$)|[当即][日天]|[当本今][年月季]|全[年天]|年内|实时|随时/;
const CITED_STANDARD = /GB|DB\d|ISO|JGJ|国标|国家.{0,4}标准|行业.{0,4}标准|[一二三四甲乙丙特]级/i;

function isDefinite(kind: Facts["kind"], { target }: Indicator): boolean {
  return (kind === "quality" ? CITED_STANDARD : DEFINITE_TIME).test(target.text);
}

/** 材料印刷质量 → 材料印刷合格率：≥95%; a rate keeps its name, and 差错率 its direction; "" for a name that suggests none. */
function qualityProposal(name: string, settings: Settings): string {
  const plain = inline(name);
  if (plain.length <= 20 && /质量(?:情况)?$/.test(plain))
    return `${plain.replace(/质量(?:情况)?$/, "合格率")}：≥95%`;
  if (!isRateName(plain, settings)) return "";
  return `${plain}：${directionOfName(plain, settings) === "smaller" ? "≤5%" : "≥95%"}`;
}

export const I03 = defineRule<Facts>({
  id: "I03",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "质量或时效只有文字",
      why: "“质量达标”“按要求完成”到年底说不清算不算完成，只能凭印象打分。质量指标写得出比率，时效指标写得出日期，就应写出来。",
      fails: "质量指标 | 材料印刷质量 | 质量达标",
      passes: "质量指标 | 材料印刷合格率 | ≥95%",
      message: ({ kind, name, text }) =>
        kind === "quality"
          ? `质量指标“${name}”的指标值是“${text}”，没有写出要达到的比率。`
          : `时效指标“${name}”的指标值是“${text}”，没有写出什么时候完成。`,
      found: (f) => f.text,
      expected: ({ kind }) => (kind === "quality" ? "比率或引用的标准" : "日期或按时完成率"),
      mend: ({ kind, proposal }) =>
        kind === "quality"
          ? `请改成能统计的比率，例如${proposal === "" ? "合格率、验收通过率、差错率" : `“${proposal}”`}（按实际要求填数）；有国家或行业标准的，写出标准名称。`
          : `请写明期限，例如“${proposal}”；分批完成的，可改为按时完成率。`,
    },
    "en-US": {
      title: "Quality or timeliness in words alone",
      why: "At the end of the year nobody can tell whether “up to standard” or “as required” was met. Where a quality can be a rate and a time a date, write them.",
      fails: "质量指标 | 材料印刷质量 | 质量达标",
      passes: "质量指标 | 材料印刷合格率 | ≥95%",
      message: ({ kind, name, text }) =>
        kind === "quality"
          ? `The quality indicator “${name}” says “${text}”, without a rate to reach.`
          : `The timeliness indicator “${name}” says “${text}”, but not by when.`,
      found: (f) => f.text,
      expected: ({ kind }) =>
        kind === "quality" ? "a rate, or a standard cited" : "a date or an on-time rate",
      mend: ({ kind, proposal }) =>
        kind === "quality"
          ? `Make it a rate that can be counted, such as “${proposal || "合格率"}” (with your own number), or cite the standard by name.`
          : `Write the deadline, such as “${proposal}”; for work in batches use an on-time rate.`,
    },
  },
  check({ table, rows, settings }) {
    return hitsOf(rows.where(isQualitative), (indicator) => {
      const { target, level2 } = indicator;
      const kind = secondLevelOf(level2.text);
      if (kind !== "quality" && kind !== "timeliness") return null;
      if (isDefinite(kind, indicator)) return null;
      const name = nameFact(indicator);
      const proposal = kind === "quality" ? qualityProposal(name, settings) : proposedDeadline(table.year);
      return { cell: target.cell, indicator, facts: { kind, name, text: inline(target.text), proposal } };
    });
  },
});
