/** The value grammar's public face: text or a cell in, TargetValue or Money out. */
export type { CellContent } from "./CellContent";
export * from "./direction";
export { impossibleDate } from "./impossibleDate";
export * from "./Money";
export { normaliseValueText } from "./normalise";
export type { Operator } from "./Operator";
export { parseTargetCell, parseTargetText } from "./parseTarget";
export type { ParseOptions } from "./ParseOptions";
export * from "./PlanDate";
export * from "./TargetValue";
