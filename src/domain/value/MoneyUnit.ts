export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** Each unit as a power of ten of 元. */
export const moneyExponents: Readonly<Record<MoneyUnit, number>> = {
  元: 0,
  千元: 3,
  万元: 4,
  百万元: 6,
  亿元: 8,
};

export function isMoneyUnit(unit: string): unit is MoneyUnit {
  return Object.hasOwn(moneyExponents, unit);
}
