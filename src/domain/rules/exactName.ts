import { withoutNotes } from "./withoutNotes";

// 补助标准 500元, 设备规格 300mm: exactly so much. 标准化厂房 and 高标准农田 are built, the more the better.
const EXACT_NAME = /(?:标准|规格|型号|单价|年[份度])$/;

/** Whether a number of this name is no work to be done, of which more would be better. */
export function isExactName(name: string): boolean {
  return EXACT_NAME.test(withoutNotes(name));
}
