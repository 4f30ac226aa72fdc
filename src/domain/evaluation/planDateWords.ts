import type { PlanDate } from "../value/PlanDate";

/** A date as precisely as it was written: 2024年12月20日, 2024年12月, 2024年第三季度, 2024年上半年, 2024年6月上旬. */
export function planDateWords(date: PlanDate): string {
  const year = date.year === null ? "" : `${date.year}年`;
  const { month, day, precision } = date;
  if (month === null) return year;
  if (precision === "quarter") return `${year}第${"一二三四".charAt((month - 1) / 3)}季度`;
  if (precision === "halfYear") return `${year}${month === 1 ? "上" : "下"}半年`;
  if (day === null) return `${year}${month}月`;
  return precision === "tenDays" ? `${year}${month}月${tenDaysOf(day)}` : `${year}${month}月${day}日`;
}

function tenDaysOf(day: number): string {
  if (day < 11) return "上旬";
  return day < 21 ? "中旬" : "下旬";
}
