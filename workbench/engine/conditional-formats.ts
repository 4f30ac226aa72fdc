import type { FWorksheet, IStyleData } from "./univer";
import { scaleConfig, scalePoints, type ScalePoint } from "./color-scale";
import { run } from "./command";
import { fromRange, toRange, type Sheet } from "./sheet";
import { intersection, type Rect } from "./rect";
import type { Univer } from "./univer";

let lastNumber = 0;

type Rule = ReturnType<FWorksheet["getConditionalFormattingRules"]>[number];

/** A conditional format on one or more areas of one sheet. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  readonly stopIfTrue: boolean;
  /** Univer's own words for the rule; a formula rule is `highlightCell` / `formula`. */
  readonly kind: string;
  /** of a formula rule, with its `=`, relative to the top-left cell of the first area */
  readonly formula: string | null;
  readonly style: IStyleData;
  /** of a colour scale, from the lowest to the highest */
  readonly scale?: readonly ScalePoint[];
}

function describe(rule: Rule): ConditionalFormat {
  const body = rule.rule;
  const kind = "subType" in body ? `${body.type}/${body.subType}` : body.type;
  const formula = "subType" in body && body.subType === "formula" ? body.value : null;
  const style = ("style" in body ? body.style : {}) as IStyleData;
  const scale = scalePoints(body);
  return {
    id: rule.cfId,
    areas: rule.ranges.map(fromRange),
    stopIfTrue: rule.stopIfTrue,
    kind,
    formula,
    style,
    ...(scale.length === 0 ? {} : { scale }),
  };
}

/** The conditional formats of one sheet, first the one that wins. */
export class ConditionalFormats {
  constructor(
    private readonly univer: Univer,
    private readonly sheet: Sheet,
  ) {}

  all(): ConditionalFormat[] {
    return this.rules().map(describe);
  }

  touching(areas: readonly Rect[]): ConditionalFormat[] {
    const touches = (rect: Rect): boolean => areas.some((area) => intersection(area, rect) !== null);
    return this.all().filter((format) => format.areas.some(touches));
  }

  byId(id: string): ConditionalFormat | null {
    return this.all().find((format) => format.id === id) ?? null;
  }

  /** Adds a formula rule; like Excel, the newest comes first. */
  addFormula(areas: readonly Rect[], formula: string): ConditionalFormat {
    return this.add(areas, { type: "highlightCell", subType: "formula", value: formula, style: {} });
  }

  addScale(areas: readonly Rect[], scale: readonly ScalePoint[]): ConditionalFormat {
    return this.add(areas, { type: "colorScale", config: scaleConfig(scale) });
  }

  private add(areas: readonly Rect[], body: object): ConditionalFormat {
    const id = this.newId();
    const rule = { cfId: id, ranges: areas.map(toRange), stopIfTrue: false, rule: body };
    run(this.univer, "sheet.command.add-conditional-rule", { ...this.sheet.target, rule });
    const added = this.byId(id);
    if (added === null) throw new Error(`Univer did not add the conditional format ${id}`);
    return added;
  }

  /** Changes a rule in place; what `change` does not name stays. */
  update(
    id: string,
    change: Partial<Pick<ConditionalFormat, "areas" | "stopIfTrue" | "formula" | "style" | "scale">>,
  ): void {
    const known = this.rules().find((rule) => rule.cfId === id);
    if (known === undefined) throw new Error(`no conditional format ${id}`);
    const ranges = change.areas?.map(toRange) ?? known.ranges;
    const formula = change.formula === undefined || change.formula === null ? {} : { value: change.formula };
    const style = change.style === undefined ? {} : { style: change.style };
    const scale = change.scale === undefined ? {} : { config: scaleConfig(change.scale) };
    const stopIfTrue = change.stopIfTrue ?? known.stopIfTrue;
    const rule = { ...known, ranges, stopIfTrue, rule: { ...known.rule, ...formula, ...style, ...scale } };
    run(this.univer, "sheet.command.set-conditional-rule", { ...this.sheet.target, cfId: id, rule });
  }

  delete(id: string): void {
    run(this.univer, "sheet.command.delete-conditional-rule", { ...this.sheet.target, cfId: id });
  }

  private rules(): Rule[] {
    return this.sheet.facade.getConditionalFormattingRules();
  }

  /** Like Excel, never the id of one that was deleted: who remembers that one must not take this for it. */
  private newId(): string {
    const taken = new Set(this.rules().map((rule) => rule.cfId));
    do lastNumber++;
    while (taken.has(`cf-${lastNumber}`));
    return `cf-${lastNumber}`;
  }
}
