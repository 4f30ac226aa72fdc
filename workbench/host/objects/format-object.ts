import type { FormatProperty } from "../format-properties";
import { ExcelObject, type Members, type Property } from "../excel-object";
import type { HostContext } from "../host-context";
import { writeFormat } from "../range-writing";
import { uniform } from "../uniform";
import { formatSamples, type Area } from "./area";

/** A part of an area's format: its fill, its font, its alignment. Where the cells differ, a property is null. */
export abstract class FormatObject extends ExcelObject {
  constructor(
    context: HostContext,
    /** Asked anew each time: the area may have moved. */
    readonly area: () => Area,
  ) {
    super(context);
  }

  readShared(property: FormatProperty): unknown {
    const area = this.area();
    const values = function* (): Generator<unknown> {
      for (const [row, column] of formatSamples(area)) yield property.get(area.sheet.format(row, column));
    };
    return uniform(values());
  }

  writeAll(property: FormatProperty, value: unknown): void {
    const { sheet, rects } = this.area();
    const change = property.change(value);
    writeFormat(this.context, sheet, rects, () => change);
  }
}

/** Turns a table of format properties into the properties of a format object. */
export function formatMembers(
  table: Readonly<Record<string, FormatProperty>>,
): Members<FormatObject>["properties"] {
  const entries = Object.entries(table).map(([name, property]): [string, Property<FormatObject>] => [
    name,
    { get: (self) => self.readShared(property), set: (self, value) => self.writeAll(property, value) },
  ]);
  return Object.fromEntries(entries);
}
