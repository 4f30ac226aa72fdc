import {
  COMPARED_KINDS,
  OPERATORS,
  type ComparedKind,
  type ComparedRule,
  type ValidationRule,
} from "../engine/data-validation";
import { serialOf } from "../engine/entered-value";
import { invalidArgument, notImplemented } from "./excel-error";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Excel takes no more characters of words given in place. */
const LONGEST_LIST = 255;

/** A rule as office.js sends it: one key, named after the kind, with the rule's details. */
export function ruleFromWire(value: unknown): ValidationRule {
  if (!isJson(value)) throw invalidArgument();
  const [entry, ...more] = Object.entries(value).filter(
    ([, details]) => details !== undefined && details !== null,
  );
  if (entry === undefined || more.length > 0) throw invalidArgument();
  const [kind, details] = entry;
  if (!isJson(details)) throw invalidArgument();
  if (kind === "list") return listRule(details);
  if (kind === "custom") return { kind: "custom", formula: formulaText(details["formula"]) };
  const compared = COMPARED_KINDS.find((known) => known === kind);
  if (compared === undefined) throw invalidArgument();
  return comparedRule(compared, details);
}

function listRule({ source, inCellDropDown = true }: Json): ValidationRule {
  if (typeof source === "object") throw notImplemented("DataValidation.rule.list.source as a Range");
  if (typeof source !== "string" || source === "" || typeof inCellDropDown !== "boolean")
    throw invalidArgument();
  if (!source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
  return { kind: "list", source, inCellDropDown };
}

function comparedRule(kind: ComparedKind, { formula1, formula2, operator }: Json): ComparedRule {
  const known = OPERATORS.find((name) => name === operator);
  if (known === undefined) throw invalidArgument();
  const second = known === "Between" || known === "NotBetween" ? operand(kind, formula2) : null;
  return { kind, operator: known, formula1: operand(kind, formula1), formula2: second };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

/** A number, a formula, or for dates a day as ISO 8601 has it: all are formulas to Excel. */
function operand(kind: ComparedKind, value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value === "object" && value !== null) throw notImplemented("DataValidation.rule with a Range");
  if (typeof value !== "string") throw invalidArgument();
  const [, year, month, day] = (kind === "date" && ISO_DATE.exec(value)) || [];
  if (year !== undefined) return `=${serialOf(Number(year), Number(month), Number(day))}`;
  return formulaText(/^-?\d+(?:\.\d+)?$/.test(value) ? `=${value}` : value);
}

function formulaText(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=") || value.length < 2) throw invalidArgument();
  return value;
}

/** A rule as office.js reads it: formulas always as texts. */
export function ruleToWire(rule: ValidationRule): Json {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      return { [kind]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
    }
  }
}

/** `DataValidation.type` for a rule. */
export const ruleType = ({ kind }: ValidationRule): string =>
  kind === "any" ? "None" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
