import type { TemplateLevel } from "./templateLevels";
import type { RuleOfKey } from "./templateRules";

/** What every form of a blank table is filled with. */
export interface TemplateContents {
  readonly sheetName: string;
  /** The rows of the grid; of a list, those of each project. */
  readonly rows: readonly TemplateLevel[];
  readonly ruleOf: RuleOfKey;
}
