import type { EntryRule } from "../plan/WritePlan";
import type { MoneyUnit } from "../value/MoneyUnit";
import type { LevelId, TemplateLevel } from "./templateLevels";
import { midTermEnd, PROMPTS, targetPrompt } from "./templateWords";

/** 项目属性. */
const KINDS: readonly string[] = ["新增项目", "延续项目"];
/** 指标性质: signs to compare by, and that there is nothing to compare. */
const OPERATORS: readonly string[] = ["≥", "≤", "=", ">", "<", "定性"];

interface RuleFacts {
  /** All levels of the form. */
  readonly levels: readonly TemplateLevel[];
  /** The level of each row of the grid; "#3" in a key is the fourth of them. */
  readonly rows: readonly TemplateLevel[];
  readonly moneyUnit: MoneyUnit;
  readonly year: number;
}

/** What may be typed into a cell, by what the cell is for (the key of its piece); null for anything at all. */
export type RuleOfKey = (key: string) => EntryRule | null;

/** 数据有效性 of a blank table. Words of a list may be replaced by others, after a question. */
export function templateRules({ levels, rows, moneyUnit, year }: RuleFacts): RuleOfKey {
  const list = (values: readonly string[]): EntryRule => ({ kind: "list", values: [...new Set(values)] });
  const amount: EntryRule = { kind: "number", lowest: "0", highest: null, unit: moneyUnit };
  const level1 = list(levels.map((one) => one.level1));
  const level2 = (row: TemplateLevel | undefined) =>
    list(levels.filter((one) => one.level1 === row?.level1).map((one) => one.level2));
  const costs: readonly LevelId[] = ["cost", "economicCost"];
  return (key) => {
    const [, field = key, number] = /^(.*?)#(\d+)$/.exec(key) ?? [];
    const row = rows[Number(number)];
    switch (field) {
      case "level1":
        return level1;
      case "level2":
        return level2(row);
      case "kind":
        return list(KINDS);
      case "operator":
        return list(OPERATORS);
      case "measure":
        return text(PROMPTS.measure(row && costs.includes(row.id) ? moneyUnit : null));
      case "target":
        return text(targetPrompt(row?.id, { moneyUnit, year }));
      case "midTerm.target":
        return text(targetPrompt(row?.id, { moneyUnit, year: midTermEnd(year) }));
      case "number":
      case "project":
      case "use":
      case "goal":
        return text(PROMPTS[field]);
      default:
        return figureRule(field, amount);
    }
  };
}

const text = (prompt: string): EntryRule => ({ kind: "text", prompt });

const POINTS: EntryRule = { kind: "number", lowest: "0", highest: "100", unit: "分" };
const SHARE: EntryRule = { kind: "number", lowest: "0", highest: null, unit: "%" };

/** Amounts, points and per cents: "amount.total", "funds.fiscal.budget", "weight", "total.score". */
function figureRule(field: string, amount: EntryRule): EntryRule | null {
  if (/^amount\.|^funds\.\w+\.(?:initial|budget|executed)$/.test(field)) return amount;
  if (/^funds\.\w+\.rate$/.test(field)) return SHARE;
  return /^(?:funds\.total\.|total\.)?(?:weight|score)$/.test(field) ? POINTS : null;
}
