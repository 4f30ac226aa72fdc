import { asPlainText } from "../grid/isFormula";
import { operatorOf } from "../table/splitTarget";
import type { TargetField, TargetParts, TextField } from "../table/TargetTable";
import { parseTargetText } from "../value/parseTarget";
import { offeredFix, safeFix } from "./cellFix";
import type { CellFix, Fix } from "./Finding";
import { hasFullWidthForms } from "./halfWidth";
import { isDated } from "./withYear";

/** Part of a hit: the fix where there is one. */
type FixOfHit = { readonly fix?: Fix };

/** 供逐条采用: writes a target anew; where it stands in several columns, each part into its own cell. */
export function offeredTarget(target: TargetField, after: string): FixOfHit {
  return target.parts ? inParts("offered", target.parts, after) : { fix: offeredFix(target, after) };
}

/** 可批量采用: the same for another spelling of the same target. */
export function safeTarget(target: TargetField, after: string): FixOfHit {
  return target.parts ? inParts("safe", target.parts, after) : { fix: safeFix(target, after) };
}

/** No fix where the new text cannot be parted: then the words of the finding are all that is given. */
function inParts(kind: Fix["kind"], parts: TargetParts, after: string): FixOfHit {
  const written = partedText(parts, after.trim());
  if (!written) return {};
  const changes = [
    change(parts.operator, written.operator),
    change(parts.value, written.value),
    change(parts.measure, written.measure),
  ].flatMap((one) => one ?? []);
  return changes.length === 0 ? {} : { fix: { kind, changes } };
}

function change(field: TextField | null, after: string | null): CellFix | null {
  if (!field || after === null || field.text.trim() === after) return null;
  return { cell: field.cell, before: field.text, after: asPlainText(after) };
}

/** What goes into each cell; null for one that stays as it is. */
interface PartedText {
  readonly operator: string | null;
  readonly value: string;
  readonly measure: string | null;
}

const SIGN = /^(?:[≥≤<>=]+|不(?:低于|少于|超过|高于)|大于等于|小于等于|大于|小于|超过)/;
const NUMBER = /^[\d.,]+(?:[-~～—至][\d.,]+)?/;

function partedText({ operator, measure }: TargetParts, after: string): PartedText | null {
  const sign = SIGN.exec(after)?.[0] ?? "";
  const own = operator ? sign : "";
  const rest = after.slice(own.length).trim();
  const unit = measure?.text.trim() ?? "";
  const kept = { operator: operator && signFor(operator.text, own) };
  if (!measure) return rest === "" ? null : { ...kept, value: rest, measure: null };
  if (unit !== "" && rest.endsWith(unit) && rest !== unit) {
    return { ...kept, value: rest.slice(0, -unit.length).trim(), measure: null };
  }
  if (isDate(rest)) return { ...kept, value: rest, measure: null };
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined) return null;
  // A cell that says nothing (／) may go on saying it.
  return { ...kept, value: number, measure: rest.slice(number.length).trim() || null };
}

/** 2024年11月底前 begins with a number, but no unit stands behind it. */
function isDate(text: string): boolean {
  return isDated(parseTargetText(text, { year: null, costRow: false }));
}

/** A word that means the sign already (大于等于) stays, ＝ too, which is no formula; ＞ does not, where > is to be written. */
function signFor(written: string, sign: string): string | null {
  const isKept = MEANINGS[operatorOf(written) ?? ""] === sign && !hasFullWidthForms(written);
  return sign === "" || isKept ? null : sign;
}

const MEANINGS: Readonly<Record<string, string>> = {
  "≥": "≥",
  ">=": "≥",
  大于等于: "≥",
  大于或等于: "≥",
  不低于: "≥",
  不少于: "≥",
  "≤": "≤",
  "<=": "≤",
  小于等于: "≤",
  小于或等于: "≤",
  不高于: "≤",
  不超过: "≤",
  ">": ">",
  大于: ">",
  "<": "<",
  小于: "<",
  "=": "=",
  等于: "=",
};
