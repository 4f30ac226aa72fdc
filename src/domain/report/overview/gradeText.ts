import { OVERALL_GRADE_WORDS } from "../../evaluation/evaluationWords";
import type { Locale } from "../../locale/Locale";
import { overviewWords } from "./overviewWords";
import type { ProjectLine } from "./ProjectLine";

/** 评价等级, or what stands in its place. */
export function gradeText(
  { grade, standing, unfilled }: Pick<ProjectLine, "grade" | "standing" | "unfilled">,
  locale: Locale,
): string {
  const words = overviewWords[locale];
  if (standing === "longTerm") return words.longTerm;
  if (grade !== null) return OVERALL_GRADE_WORDS[locale][grade];
  return standing === "notBegun" ? words.notBegun : words.unfinished(unfilled);
}
