import { planDateWords } from "../../../src/domain/evaluation/planDateWords";
import type { DatePrecision } from "../../../src/domain/value/PlanDate";

it.each<[number | null, number | null, number | null, DatePrecision, string]>([
  [2024, 12, 20, "day", "2024年12月20日"],
  [null, 12, 20, "day", "12月20日"],
  [2024, 12, null, "month", "2024年12月"],
  [2024, null, null, "year", "2024年"],
  [2024, 1, null, "quarter", "2024年第一季度"],
  [2024, 4, null, "quarter", "2024年第二季度"],
  [2024, 7, null, "quarter", "2024年第三季度"],
  [2024, 10, null, "quarter", "2024年第四季度"],
  [2024, 1, null, "halfYear", "2024年上半年"],
  [2024, 7, null, "halfYear", "2024年下半年"],
  [2024, 6, 1, "tenDays", "2024年6月上旬"],
  [2024, 6, 11, "tenDays", "2024年6月中旬"],
  [2024, 6, 21, "tenDays", "2024年6月下旬"],
])("%s-%s-%s as a %s is %s", (year, month, day, precision, words) => {
  expect(planDateWords({ year, month, day, precision })).toBe(words);
});
