import type { Area } from "../domain/grid/Area";
import { SCALE_COLOURS } from "../domain/plan/planColours";
import type { ColourScale } from "../domain/plan/WritePlan";
import { SHEET, stacked, without } from "../domain/grid/areaPieces";
import { rangesOver } from "./rangesOver";

const POINTS = ["minimum", "midpoint", "maximum"] as const;

/** Queues a colour scale: 0 is red, half of the highest yellow, the highest green, whatever stands in the cells. */
export function addColourScale(sheet: Excel.Worksheet, { areas, highest }: ColourScale): void {
  const point = (name: (typeof POINTS)[number], value: number) =>
    ({ formula: String(value), type: "Number", color: SCALE_COLOURS[name] }) as const;
  const full = Number(highest);
  for (const cells of rangesOver(sheet, stacked(areas))) {
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    format.colorScale.criteria = {
      minimum: point("minimum", 0),
      midpoint: point("midpoint", full / 2),
      maximum: point("maximum", full),
    };
  }
}

/** The conditional formats that touch a block, and those that touch any other cell, queued to be read. */
export interface QueuedScales {
  readonly touching: Excel.ConditionalFormatCollection;
  readonly elsewhere: Excel.ConditionalFormatCollection;
}

/** Where a format lies is asked before it is known which there are: two lists tell it in one sync. */
export function queueScales(sheet: Excel.Worksheet, area: Area): QueuedScales {
  const queue = (areas: readonly Area[]): Excel.ConditionalFormatCollection => {
    const [cells] = rangesOver(sheet, areas);
    if (!cells) throw new Error("A sheet has cells.");
    return cells.conditionalFormats;
  };
  const touching = queue([area]);
  const elsewhere = queue(without([SHEET], area));
  touching.load("items/id,items/type,items/colorScaleOrNullObject/criteria");
  elsewhere.load("items/id");
  return { touching, elsewhere };
}

/** The add-in's own scales of a block: within its cells and in the add-in's colours. A user's own is another. */
export function ownScalesOf({ touching, elsewhere }: QueuedScales): Excel.ConditionalFormat[] {
  const beyond = new Set(elsewhere.items.map(({ id }) => id));
  return touching.items.filter((format) => !beyond.has(format.id) && isOwn(format));
}

function isOwn({ type, colorScaleOrNullObject: scale }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.colorScale || scale.isNullObject) return false;
  return POINTS.every((name) => {
    const point = scale.criteria[name];
    return point?.type === "Number" && point.color?.slice(-6).toUpperCase() === SCALE_COLOURS[name].slice(1);
  });
}
