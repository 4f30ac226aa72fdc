import { scalePoints } from "../../engine/color-scale";
import type { ConditionalRule, RuleElement } from "../read/conditionalFormats";
import { priorityOf, ruleElements } from "../read/conditionalFormats";
import { areaName } from "../read/cellAddress";
import {
  childNamed,
  childrenNamed,
  createLike,
  insertInOrder,
  removeChild,
  type XmlElement,
} from "../xml/xml";
import { formulaText } from "./formulaText";
import { WORKSHEET_ORDER } from "./order";
import type { StyleSheet } from "./StyleSheet";

/**
 * Writes the conditional formats that came, went or changed. Rules of kinds that the grid never saw keep their place
 * among the others. True when there was a change.
 */
export function changeConditionalFormats(
  part: XmlElement,
  before: readonly ConditionalRule[],
  after: readonly ConditionalRule[],
  styles: StyleSheet,
): boolean {
  if (JSON.stringify(before.map(essence)) === JSON.stringify(after.map(essence))) return false;
  const inFile = ruleElements(part).sort((a, b) => priorityOf(a) - priorityOf(b));
  const old = new Map(before.map((rule) => [rule.cfId, rule]));
  const kept = new Map(inFile.filter(({ id }) => old.has(id)).map((element) => [element.id, element]));
  for (const [id, element] of kept) if (!after.some((rule) => rule.cfId === id)) remove(part, element);
  const ordered = after.map((rule) => place(part, rule, old.get(rule.cfId), kept.get(rule.cfId), styles));
  renumber(
    interleave(
      ordered,
      inFile.filter(({ id }) => !old.has(id)),
    ),
  );
  return true;
}

const essence = (rule: ConditionalRule): unknown => [rule.ranges.map(areaName), body(rule)];

/** What a rule does, apart from where. */
const body = ({ cfId, stopIfTrue, rule }: ConditionalRule): unknown => [
  cfId,
  stopIfTrue,
  rule.value,
  rule.style,
  scalePoints(rule),
];

interface Placed {
  readonly rule: XmlElement;
  /** The rule's rank in the file; absent for a new rule. */
  readonly rank: number | undefined;
}

function place(
  part: XmlElement,
  rule: ConditionalRule,
  before: ConditionalRule | undefined,
  element: RuleElement | undefined,
  styles: StyleSheet,
): Placed {
  if (element === undefined || before === undefined)
    return { rule: add(part, rule, styles), rank: undefined };
  const rank = priorityOf(element);
  if (JSON.stringify(essence(before)) === JSON.stringify(essence(rule))) return { rule: element.rule, rank };
  remove(part, element);
  if (JSON.stringify(body(before)) === JSON.stringify(body(rule)))
    return { rule: put(part, rule, element.rule), rank };
  return { rule: add(part, rule, styles), rank };
}

function add(part: XmlElement, rule: ConditionalRule, styles: StyleSheet): XmlElement {
  const isScale = rule.rule.type === "colorScale";
  return put(part, rule, isScale ? scaleElement(part, rule) : formulaElement(part, rule, styles));
}

function formulaElement(
  part: XmlElement,
  { stopIfTrue, rule }: ConditionalRule,
  styles: StyleSheet,
): XmlElement {
  const attributes = {
    type: "expression",
    dxfId: String(styles.addDxf(rule.style ?? {})),
    priority: "0",
    ...(stopIfTrue ? { stopIfTrue: "1" } : {}),
  };
  return createLike(part, "cfRule", attributes, [
    createLike(part, "formula", {}, [formulaText(rule.value ?? "")]),
  ]);
}

function scaleElement(part: XmlElement, { rule }: ConditionalRule): XmlElement {
  const points = scalePoints(rule);
  const values = points.map(({ type, value }) =>
    createLike(part, "cfvo", value === null ? { type } : { type, val: formulaText(String(value)) }),
  );
  const colors = points.map(({ color }) => createLike(part, "color", { rgb: `FF${color.slice(1)}` }));
  return createLike(part, "cfRule", { type: "colorScale", priority: "0" }, [
    createLike(part, "colorScale", {}, [...values, ...colors]),
  ]);
}

function put(part: XmlElement, { ranges }: ConditionalRule, element: XmlElement): XmlElement {
  const sqref = ranges.map(areaName).join(" ");
  insertInOrder(part, createLike(part, "conditionalFormatting", { sqref }, [element]), WORKSHEET_ORDER);
  return element;
}

function remove(part: XmlElement, { container, rule }: RuleElement): void {
  removeChild(container, rule);
  if (childrenNamed(container, "cfRule").length === 0 && childNamed(container, "cfRule") === undefined)
    removeChild(part, container);
}

/** Rules the grid does not know go where their rank was: after the last known rule that was before them. */
function interleave(known: readonly Placed[], others: readonly RuleElement[]): XmlElement[] {
  const waiting = [...others];
  const result: XmlElement[] = [];
  for (const { rule, rank } of known) {
    while (rank !== undefined && waiting[0] !== undefined && priorityOf(waiting[0]) < rank) {
      const next = waiting.shift();
      if (next !== undefined) result.push(next.rule);
    }
    result.push(rule);
  }
  return [...result, ...waiting.map(({ rule }) => rule)];
}

function renumber(rules: readonly XmlElement[]): void {
  rules.forEach((rule, i) => {
    rule.attributes["priority"] = String(i + 1);
  });
}
