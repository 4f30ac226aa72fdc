import type { ExpectedBook, ExpectedIndicator, ExpectedTable, ExpectedUnread } from "./ExpectedBook";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isCell: Check = (value) => typeof value === "string" && /^[A-Z]+[1-9]\d*$/.test(value);
const isArea: Check = (value) => typeof value === "string" && /^[A-Z]+[1-9]\d*:[A-Z]+[1-9]\d*$/.test(value);
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isTextAtCell: Check = (value) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isCell(value[1]);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record with exactly these keys; those whose name ends in "?" may be missing. */
const recordOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    const names = Object.keys(checks).map((key) => key.replace("?", ""));
    return (
      Object.keys(value).every((key) => names.includes(key)) &&
      Object.entries(checks).every(
        ([key, check]) =>
          (key.endsWith("?") && !(key.slice(0, -1) in value)) || check(value[key.replace("?", "")]),
      )
    );
  };

const TABLE: Readonly<Record<string, Check>> = {
  sheet: isText,
  layout: oneOf("seed", "selfEvaluation", "splitValue", "twoBlock", "list"),
  period: oneOf("longTerm", "annual", null),
  area: isArea,
  title: orNull(isText),
  unit: orNull(recordOf({ code: isText, name: isText })),
  moneyUnit: oneOf("万元", "元"),
  project: orNull(isTextAtCell),
  budget: recordOf({
    total: orNull(isTextAtCell),
    fiscal: orNull(isTextAtCell),
    other: orNull(isTextAtCell),
  }),
  goal: orNull(isTextAtCell),
  indicators: Array.isArray,
};

const INDICATOR: Readonly<Record<string, Check>> = {
  levels: (value) => Array.isArray(value) && value.length === 3 && value.every(isText),
  description: isText,
  target: isText,
  cell: isCell,
  "weight?": isText,
  "actual?": isText,
  "score?": isText,
  "reason?": isText,
};

const UNREAD: Readonly<Record<string, Check>> = {
  sheet: isText,
  reason: oneOf("noHeader", "missingColumns", "noHead", "noRows"),
};

/**
 * The expected tables, once it is sure that they have the form.
 * @throws Error that names the key at fault: "tables[0].budget: …"
 */
export function checkExpected(json: unknown): ExpectedBook {
  if (!isRecord(json)) throw new Error("no object");
  const { tables, unread = [], ...rest } = json;
  const [surplus] = Object.keys(rest);
  if (surplus !== undefined) throw new Error(`unknown key ${surplus}`);
  if (!Array.isArray(tables) || !Array.isArray(unread)) throw new Error("tables and unread are arrays");
  return {
    tables: tables.map((table, index) => checkTable(table, `tables[${index}]`)),
    unread: unread.map((sheet, index) => checked<ExpectedUnread>(sheet, `unread[${index}]`, UNREAD)),
  };
}

function checkTable(json: unknown, path: string): ExpectedTable {
  const table = checked<ExpectedTable>(json, path, TABLE);
  const indicators = table.indicators.map((row, index) =>
    checked<ExpectedIndicator>(row, `${path}.indicators[${index}]`, INDICATOR),
  );
  return { ...table, indicators };
}

function checked<T>(json: unknown, path: string, checks: Readonly<Record<string, Check>>): T {
  if (!isRecord(json)) throw new Error(`${path}: no object`);
  for (const [key, check] of Object.entries(checks)) {
    const name = key.replace("?", "");
    if (key.endsWith("?") && !(name in json)) continue;
    if (!check(json[name]))
      throw new Error(`${path}.${name}: ${JSON.stringify(json[name])} has not the form`);
  }
  const surplus = Object.keys(json).find((key) => !(key in checks) && !(`${key}?` in checks));
  if (surplus !== undefined) throw new Error(`${path}: unknown key ${surplus}`);
  return json as T;
}
