import Big from "big.js";
import { HEADER_LABELS } from "../table/headerLabels";
import type { HeaderWords } from "../table/headerLabels";
import { headerWordNotes } from "../table/headerWordNotes";
import { catalogue } from "../rules/catalogue";
import { SEVERITIES } from "../rules/Finding";
import type { Settings } from "./Settings";

/** What is wrong with one entry of a settings file, and where: path "rules.I12.severity". */
export interface SettingProblem {
  readonly path: string;
  readonly kind:
    | "notJson"
    | "notAnObject"
    | "wrongVersion"
    | "newerVersion"
    | "unknown"
    | "notAYear"
    | "notADecimal"
    | "notAPercent"
    | "bandOrder"
    | "notAList"
    | "wordTwice"
    | "notAScheme"
    | "schemeTotal"
    | "unknownRule"
    | "notOnOrOff"
    | "notASeverity";
  readonly detail: string;
}

type Checker = (value: unknown, path: string) => SettingProblem[];

const LONGEST_LIST = 500;
const LONGEST_WORD = 50;

const problem = (path: string, kind: SettingProblem["kind"], value: unknown): SettingProblem[] => [
  { path, kind, detail: writtenOut(value) },
];

/** Its JSON, without what is nested deeper than a setting ever is: a file may nest more than a stack holds. */
function writtenOut(value: unknown): string {
  let isWhole = true;
  const flat = (_: string, item: unknown): unknown => {
    if (isWhole || typeof item !== "object" || item === null) {
      isWhole = false;
      return item;
    }
    return "…";
  };
  return JSON.stringify(value, flat) ?? "";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isYear = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;

const isDecimal = (value: unknown): value is string =>
  typeof value === "string" && /^\d{1,9}(\.\d{1,6})?$/.test(value);

/** "0" to "100"; as docs/settings.schema.json has it. */
const isPercent = (value: unknown): boolean =>
  typeof value === "string" && /^(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/.test(value);

const isWords = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= LONGEST_LIST &&
  value.every((word) => typeof word === "string" && word.trim() !== "" && word.length <= LONGEST_WORD);

const year: Checker = (value, path) =>
  value === null || isYear(value) ? [] : problem(path, "notAYear", value);
const decimal: Checker = (value, path) => (isDecimal(value) ? [] : problem(path, "notADecimal", value));
const percent: Checker = (value, path) => (isPercent(value) ? [] : problem(path, "notAPercent", value));
const words: Checker = (value, path) => (isWords(value) ? [] : problem(path, "notAList", value));

const SCHEME_PARTS = ["execution", "output", "benefit", "satisfaction", "cost"];

const scheme: Checker = (value, path) => {
  if (value === "2020" || value === "2021") return [];
  if (!isRecord(value)) return problem(path, "notAScheme", value);
  const unknown = Object.keys(value).filter((part) => !SCHEME_PARTS.includes(part));
  const wrong = SCHEME_PARTS.filter((part) => !isDecimal(value[part]));
  if (unknown.length + wrong.length > 0)
    return problem(`${path}.${[...unknown, ...wrong][0] ?? ""}`, "notAScheme", value);
  const total = SCHEME_PARTS.reduce((sum, part) => sum.plus(String(value[part])), new Big(0));
  return total.eq(100) ? [] : problem(path, "schemeTotal", total.toFixed());
};

const rules: Checker = (value, path) => {
  if (!isRecord(value)) return problem(path, "notAnObject", value);
  return Object.entries(value).flatMap(([id, setting]) => {
    const known = catalogue.some((rule) => rule.id === id);
    return known ? ruleSetting(setting, `${path}.${id}`) : problem(`${path}.${id}`, "unknownRule", id);
  });
};

const headerWords: Checker = (value, path) => {
  if (!isRecord(value)) return problem(path, "notAnObject", value);
  const problems = Object.entries(value).flatMap(([role, labels]) =>
    Object.hasOwn(HEADER_LABELS, role)
      ? words(labels, `${path}.${role}`)
      : problem(`${path}.${role}`, "unknown", role),
  );
  if (problems.length > 0) return problems;
  // Checked above, entry by entry.
  return headerWordNotes(value as HeaderWords).flatMap(({ role, word, kind }) =>
    kind === "twice" ? [{ path: `${path}.${role}`, kind: "wordTwice", detail: word }] : [],
  );
};

const ruleSetting: Checker = (value, path) => {
  if (!isRecord(value)) return problem(path, "notAnObject", value);
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === "isOn") return typeof entry === "boolean" ? [] : problem(`${path}.isOn`, "notOnOrOff", entry);
    if (key !== "severity") return problem(`${path}.${key}`, "unknown", entry);
    return SEVERITIES.some((severity) => severity === entry)
      ? []
      : problem(`${path}.severity`, "notASeverity", entry);
  });
};

/** One checker a setting: what may stand there. */
export const checkers: Readonly<Record<keyof Settings, Checker>> = {
  fiscalYear: year,
  costTolerance: decimal,
  shortfallWarningPercent: decimal,
  smallerIsBetter: words,
  largerIsBetter: words,
  rateNames: words,
  scheme,
  deviationPercent: decimal,
  executionReasonPercent: percent,
  achievedPercent: percent,
  partlyPercent: percent,
  headerWords,
  rules,
};

/** What is wrong with settings of which each may stand by itself: 达成 must begin above 部分达成. */
export function checkTogether({ achievedPercent, partlyPercent }: Settings): SettingProblem[] {
  return new Big(achievedPercent).gt(partlyPercent)
    ? []
    : problem("achievedPercent", "bandOrder", `${achievedPercent} ≤ ${partlyPercent}`);
}
