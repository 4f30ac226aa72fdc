import { columnLetters, formatCell } from "../grid/address";
import type { Locale, Localised } from "../locale/Locale";
import { HEADER_LABELS } from "./headerLabels";
import type { HeaderRole } from "./headerLabels";
import type { SheetDiagnosis } from "./SheetDiagnosis";
import type { ReadingDoubt } from "./TableReading";
import type { TextField } from "./TargetTable";

const ENGLISH_ROLES: Readonly<Record<HeaderRole, string>> = {
  level1: "first level",
  level2: "second level",
  level3: "third level (indicator)",
  description: "description",
  target: "target value",
  operator: "operator",
  measure: "unit of measure",
  weight: "points",
  actual: "actual value",
  rate: "completion rate",
  score: "score",
  deviation: "deviation",
  reason: "reason",
  project: "project name",
  unit: "unit name",
  unitCode: "unit code",
  department: "department",
  total: "budget",
  fiscal: "fiscal funds",
  carriedOver: "funds carried over",
  other: "other funds",
  executed: "amount spent",
  goal: "performance goal",
  achievement: "achievement of the goal",
};

interface Words {
  readonly role: (role: HeaderRole) => string;
  readonly reasons: Readonly<
    Record<SheetDiagnosis["reason"], (row: number, missing: readonly string[]) => string>
  >;
  readonly column: (letters: string, text: string) => string;
  readonly other: (name: string, chosen: string, others: readonly string[]) => string;
  readonly instead: (name: string, chosen: string, roles: readonly string[]) => string;
  readonly comma: string;
  readonly semicolon: string;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`);

const COLUMN_COUNTS = ["", "一列", "两列", "三列"];

const zh: Words = {
  role: (role) => HEADER_LABELS[role][0] ?? role,
  reasons: {
    noHeader: () => "有绩效目标表的字样，但没有找到指标表头（写明一级、二级、三级指标和指标值的一行）。",
    missingColumns: (row, missing) =>
      `第 ${row} 行像是指标表头，但缺少${quoted(missing).join("、")}${COLUMN_COUNTS[missing.length] ?? "几列"}。`,
    noHead: (row) =>
      `第 ${row} 行是指标表头，但它上方没有标题、项目名称、预算数或绩效目标，不知道是哪个项目的。`,
    noRows: (row) => `第 ${row} 行是指标表头，但下面没有指标。`,
  },
  column: (letters, text) => `${letters} 列“${text}”`,
  other: (name, chosen, others) => `“${name}”取 ${chosen}，没有取 ${others.join("、")}`,
  instead: (name, chosen, roles) => `${chosen}按“${name}”读取，也可能是${quoted(roles).join("或")}`,
  comma: "、",
  semicolon: "；",
};

const en: Words = {
  role: (role) => ENGLISH_ROLES[role],
  reasons: {
    noHeader: () =>
      "It has words of a target table, but no row that heads the levels of indicators and their target values.",
    missingColumns: (row, missing) =>
      `Row ${row} looks like a header of indicators, but has no column for ${quoted(missing).join(", ")}.`,
    noHead: (row) =>
      `Row ${row} heads indicators, but above it there is no title, project name, budget or goal: whose they are is not known.`,
    noRows: (row) => `Row ${row} heads indicators, but there are none below it.`,
  },
  column: (letters, text) => `column ${letters} “${text}”`,
  other: (name, chosen, others) => `“${name}” is taken from ${chosen}, not from ${others.join(", ")}`,
  instead: (name, chosen, roles) =>
    `${chosen} is read as “${name}”, and might be ${quoted(roles).join(" or ")}`,
  comma: ", ",
  semicolon: "; ",
};

const WORDS: Localised<Words> = { "zh-CN": zh, "en-US": en };

/** What a column or field is called: "指标值". */
export function roleName(role: HeaderRole, locale: Locale): string {
  return WORDS[locale].role(role);
}

/** Why a sheet was not read, in a sentence that names the row. */
export function diagnosisReason({ reason, headerRow, missing }: SheetDiagnosis, locale: Locale): string {
  const names = missing.map((role) => roleName(role, locale));
  return WORDS[locale].reasons[reason]((headerRow ?? 0) + 1, names);
}

/** Header cells with their places: "A6“一级指标”、B6“二级指标”". */
export function headerList(fields: readonly TextField[], locale: Locale): string {
  return fields.map(({ text, cell }) => `${formatCell(cell)}“${plain(text)}”`).join(WORDS[locale].comma);
}

/** Where two readings were possible: which one was taken, and what the other was. Without a full stop. */
export function doubtWords({ role, chosen, others, instead }: ReadingDoubt, locale: Locale): string {
  const words = WORDS[locale];
  const columnOf = ({ text, cell }: TextField) => words.column(columnLetters(cell.column), plain(text));
  const names = instead.map((one) => words.role(one));
  return [
    ...(others.length > 0 ? [words.other(words.role(role), columnOf(chosen), others.map(columnOf))] : []),
    ...(names.length > 0 ? [words.instead(words.role(role), columnOf(chosen), names)] : []),
  ].join(words.semicolon);
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
