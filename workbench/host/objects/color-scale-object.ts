import { parseColor } from "../../engine/color";
import type { ScalePoint } from "../../engine/color-scale";
import { invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { ConditionalFormatObject } from "./conditional-format-object";

/** Excel's words for what a colour stands at. */
const TYPES: Readonly<Record<ScalePoint["type"], string>> = {
  num: "Number",
  min: "LowestValue",
  max: "HighestValue",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** What a new colour scale is until the add-in sets its own: Excel's white to red. */
export const NEW_SCALE: readonly ScalePoint[] = [
  { type: "min", value: null, color: "#FFFFFF" },
  { type: "max", value: null, color: "#F8696B" },
];

const isEnd = (type: ScalePoint["type"]): boolean => type === "min" || type === "max";

function pointFromWire(value: unknown): ScalePoint {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { type, formula, color } = value as Record<string, unknown>;
  const [known] = Object.entries(TYPES).find(([, name]) => name === type) ?? [];
  const parsed = typeof color === "string" ? parseColor(color) : null;
  if (known === undefined || parsed === null) throw invalidArgument();
  const kind = known as ScalePoint["type"];
  return { type: kind, value: isEnd(kind) ? null : operand(kind, formula), color: parsed };
}

/** A number may come as the text of one, with its `=` or without. */
function operand(type: ScalePoint["type"], formula: unknown): number | string {
  const text = typeof formula === "number" ? String(formula) : formula;
  if (typeof text !== "string" || text === "") throw invalidArgument();
  const number = Number(text.replace(/^=/, ""));
  if (type !== "formula" && Number.isFinite(number)) return number;
  if (!text.startsWith("=")) throw invalidArgument();
  return text;
}

function pointToWire({ type, value, color }: ScalePoint): object {
  const formula = typeof value === "number" ? `=${value}` : value;
  return { color, formula, type: TYPES[type] };
}

const members: Members<ColorScaleObject> = {
  properties: {
    Criteria: { get: (self) => self.criteria(), set: (self, value) => self.setCriteria(value) },
    ThreeColorScale: { get: (self) => self.scale().length === 3 },
  },
  navigations: {},
  methods: {},
};

/** `conditionalFormat.colorScale`. */
export class ColorScaleObject extends ExcelObject {
  readonly typeName = "ColorScaleConditionalFormat";

  constructor(private readonly owner: ConditionalFormatObject) {
    super(owner.context);
  }

  scale(): readonly ScalePoint[] {
    return this.owner.format().scale ?? [];
  }

  criteria(): object {
    const points = this.scale().map(pointToWire);
    const [minimum, midpoint] = points;
    return { minimum, ...(points.length === 3 ? { midpoint } : {}), maximum: points.at(-1) };
  }

  setCriteria(value: unknown): void {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const { minimum, midpoint, maximum } = value as Record<string, unknown>;
    const given =
      midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
    const scale = given.map(pointFromWire);
    this.owner.assertChangeable();
    this.owner.formats().update(this.owner.id, { scale });
  }

  protected members(): Members<this> {
    return members;
  }
}
