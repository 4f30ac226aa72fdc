import { CHART_TYPES, newContent, type ChartType } from "../../engine/chart";
import { fromCorners, isUnbounded } from "../../engine/rect";
import type { Sheet } from "../../engine/sheet";
import type { Arguments } from "../arguments";
import { found, invalidArgument, itemNotFound, notImplemented } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { assertAllowed } from "../sheet-guard";
import { ChartObject } from "./chart-object";
import { RangeObject } from "./range-object";

const members: Members<ChartsObject> = {
  properties: { Count: { get: (self) => self.items().length } },
  navigations: {},
  methods: {
    Add: (self, args) => self.add(args),
    GetCount: (self) => self.items().length,
    GetItem: (self, args) => self.item(args.string(0)),
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
  },
};

/** Where a chart stands until it is put somewhere. */
const FIRST_PLACE = fromCorners(1, 1, 15, 8);

/** The charts of one sheet, those of the opened file that cannot be read here among them. */
export class ChartsObject extends ExcelObject {
  readonly typeName = "ChartCollection";

  constructor(
    context: HostContext,
    private readonly sheet: () => Sheet,
  ) {
    super(context);
  }

  override items(): ChartObject[] {
    const { id } = this.sheet();
    return this.context.engine.charts.on(id).map((chart) => new ChartObject(this.context, id, chart.id));
  }

  /** A chart by its id or its name; of several with one name, the first. */
  override item(key: unknown): ChartObject {
    const { id } = this.sheet();
    const charts = this.context.engine.charts.on(id);
    const chart = charts.find((one) => one.id === key) ?? charts.find((one) => one.name === key);
    if (chart === undefined) throw itemNotFound();
    return new ChartObject(this.context, id, chart.id);
  }

  add(args: Arguments): ChartObject {
    const sheet = this.sheet();
    assertAllowed(this.context.engine, sheet, "allowEditObjects");
    const type = chartType(args.string(0));
    const source = args.raw(1);
    if (!(source instanceof RangeObject)) throw invalidArgument();
    args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
    const { charts } = this.context.engine;
    const name = freeName(charts.on(sheet.id).map((chart) => chart.name));
    const { id } = charts.add(sheet.id, name, FIRST_PLACE, newContent(type, seriesOf(source)));
    return new ChartObject(this.context, sheet.id, id);
  }

  protected members(): Members<this> {
    return members;
  }
}

function chartType(name: string): ChartType {
  const type = CHART_TYPES.find((known) => known === name);
  if (type === undefined) throw notImplemented(`ChartCollection.add("${name}")`);
  return type;
}

/** What Excel makes of several columns depends on what is in them; of one it makes one series, named by a text on top. */
function seriesOf(source: RangeObject): Parameters<typeof newContent>[1] {
  const rect = source.rect();
  if (rect.columns !== 1 || isUnbounded(rect))
    throw notImplemented("ChartCollection.add() with more than one column");
  const top = source.sheet().value(rect.row, rect.column);
  const isNamed = typeof top === "string" && top !== "" && rect.rows > 1;
  const values = isNamed ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
  return {
    name: isNamed ? top : null,
    values: { sheetId: source.sheetId, rect: values },
    categories: null,
    color: null,
    labels: null,
  };
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`图表 ${number}`)) number++;
  return `图表 ${number}`;
}
