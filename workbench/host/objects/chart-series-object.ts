import type { ChartRange, ChartSeries } from "../../engine/chart";
import { parseColor } from "../../engine/color";
import type { Arguments } from "../arguments";
import { found, invalidArgument, itemNotFound } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { flagValue, numberValue, textValue } from "./chart-members";
import type { ChartObject } from "./chart-object";
import { RangeObject } from "./range-object";

/** `chart.series`. */
export class ChartSeriesCollectionObject extends ExcelObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    context: HostContext,
    private readonly chart: ChartObject,
  ) {
    super(context);
  }

  override items(): ChartSeriesObject[] {
    const { series } = this.chart.content("series");
    return series.map((_, index) => new ChartSeriesObject(this.context, this.chart, index));
  }

  /** A new series shows nothing until it has values. */
  add(name: string | undefined): ChartSeriesObject {
    const nothing: ChartRange = { sheetId: this.chart.sheetId, rect: null };
    const series = { name: name ?? null, values: nothing, categories: null, color: null, labels: null };
    this.chart.change("series", (content) => ({ ...content, series: [...content.series, series] }));
    return found(this.items().at(-1));
  }

  protected members(): Members<this> {
    return collectionMembers;
  }
}

const collectionMembers: Members<ChartSeriesCollectionObject> = {
  properties: { Count: { get: (self) => self.items().length } },
  navigations: {},
  methods: {
    Add: (self, args) => self.add(args.optionalString(0)),
    GetCount: (self) => self.items().length,
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
  },
};

class ChartSeriesObject extends ExcelObject {
  readonly typeName = "ChartSeries";

  constructor(
    context: HostContext,
    readonly chart: ChartObject,
    private readonly index: number,
  ) {
    super(context);
  }

  series(): ChartSeries {
    const series = this.chart.content("series").series[this.index];
    if (series === undefined) throw itemNotFound();
    return series;
  }

  change(change: Partial<ChartSeries>): void {
    const changed = { ...this.series(), ...change };
    this.chart.change("series", (content) => ({
      ...content,
      series: content.series.map((series, index) => (index === this.index ? changed : series)),
    }));
  }

  protected members(): Members<this> {
    return seriesMembers;
  }
}

function source(args: Arguments): ChartRange {
  const range = args.raw(0);
  if (!(range instanceof RangeObject)) throw invalidArgument();
  return { sheetId: range.sheetId, rect: range.rect() };
}

const seriesMembers: Members<ChartSeriesObject> = {
  properties: {
    Name: {
      get: (self) => self.series().name ?? "",
      set: (self, value) => self.change({ name: textValue(value) }),
    },
    // One bar chart has one gap: setting it on a series sets it for all of them.
    GapWidth: {
      get: (self) => self.chart.content("gapWidth").gapWidth,
      set: (self, value) => {
        const gapWidth = numberValue(value, 0);
        self.chart.change("gapWidth", (content) => ({ ...content, gapWidth }));
      },
    },
    HasDataLabels: {
      get: (self) => self.series().labels !== null,
      set: (self, value) => {
        const labels = flagValue(value) ? (self.series().labels ?? { numberFormat: null }) : null;
        self.change({ labels });
      },
    },
  },
  navigations: {
    DataLabels: (self) => new ChartDataLabelsObject(self.context, self),
    Format: (self) => new ChartSeriesFormatObject(self.context, self),
  },
  methods: {
    SetValues: (self, args) => self.change({ values: source(args) }),
    SetXAxisValues: (self, args) => self.change({ categories: source(args) }),
  },
};

class ChartDataLabelsObject extends ExcelObject {
  readonly typeName = "ChartDataLabels";

  constructor(
    context: HostContext,
    readonly owner: ChartSeriesObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return labelMembers;
  }
}

const labelMembers: Members<ChartDataLabelsObject> = {
  properties: {
    ShowValue: {
      get: (self) => self.owner.series().labels !== null,
      set: (self, value) => self.owner.write("HasDataLabels", value),
    },
    NumberFormat: {
      get: (self) => self.owner.series().labels?.numberFormat ?? "General",
      set: (self, value) => self.owner.change({ labels: { numberFormat: textValue(value) } }),
    },
  },
  navigations: {},
  methods: {},
};

/** `series.format`. */
class ChartSeriesFormatObject extends ExcelObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(
    context: HostContext,
    readonly owner: ChartSeriesObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return {
      properties: {},
      navigations: { Fill: (self) => new ChartFillObject(self.context, self.owner) },
      methods: {},
    };
  }
}

/** `series.format.fill`. */
class ChartFillObject extends ExcelObject {
  readonly typeName = "ChartFill";

  constructor(
    context: HostContext,
    private readonly owner: ChartSeriesObject,
  ) {
    super(context);
  }

  setSolidColor(text: string): void {
    const color = parseColor(text);
    if (color === null) throw invalidArgument();
    this.owner.change({ color });
  }

  protected members(): Members<this> {
    return fillMembers;
  }
}

const fillMembers: Members<ChartFillObject> = {
  properties: {},
  navigations: {},
  methods: { SetSolidColor: (self, args) => self.setSolidColor(args.string(0)) },
};
