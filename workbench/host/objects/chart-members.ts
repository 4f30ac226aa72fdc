import { invalidArgument } from "../excel-error";

/** Values that an add-in sets on a chart, checked. A wrong one is Excel's `InvalidArgument`. */
export const textValue = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

export const flagValue = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** A number of `least` or more. */
export const numberValue = (value: unknown, least = -Infinity): number => {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least) throw invalidArgument();
  return value;
};

export const choiceValue = <T extends string>(value: unknown, allowed: readonly T[]): T => {
  const chosen = allowed.find((name) => name === value);
  if (chosen === undefined) throw invalidArgument();
  return chosen;
};
