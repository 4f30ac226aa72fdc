import type { HeaderWords } from "../table/headerLabels";
import type { Severity } from "../rules/Finding";

/** What a unit has set for one rule; what is absent is the rule's own. */
export interface RuleSetting {
  readonly isOn?: boolean;
  readonly severity?: Severity;
}

/** 一级指标分值: points of budget execution and of each first level; decimal strings that total 100. */
export interface Scheme {
  readonly execution: string;
  readonly output: string;
  readonly benefit: string;
  readonly satisfaction: string;
  /** 成本 as a first level of its own (2021 guide); "0" where costs belong to 产出. */
  readonly cost: string;
}

/** What a unit may set; `defaultSettings` are the customs of domain.md. */
export interface Settings {
  /** The year that dates without one belong to; null: the table's own year, else the workbook's. */
  readonly fiscalYear: number | null;
  /** 核对容差, in the table's own money unit, as a decimal string. */
  readonly costTolerance: string;
  /** Uncovered budget above this per cent is a warning, below it information (C03). */
  readonly shortfallWarningPercent: string;
  /** Words in an indicator's name that make smaller (larger) values better. */
  readonly smallerIsBetter: readonly string[];
  readonly largerIsBetter: readonly string[];
  /** Words that end the name of a rate, of which 100% is a fair target (I05). */
  readonly rateNames: readonly string[];
  readonly scheme: Scheme;
  /** 偏离度: a deviation beyond this per cent needs a reason (S07), and a reduction of points is proposed. */
  readonly deviationPercent: string;
  /** Budget execution below this per cent needs a reason (S11). */
  readonly executionReasonPercent: string;
  /** 定性指标: the lowest per cent of the points for 达成, and for 部分达成并具有一定效果. */
  readonly achievedPercent: string;
  readonly partlyPercent: string;
  /** 表头用词: words of the unit's own for the headers and labels of its forms, beside the known ones. */
  readonly headerWords: HeaderWords;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
