import { LEGEND_POSITIONS, type Chart, type ChartContent } from "../../engine/chart";
import { boundingRect } from "../../engine/rect";
import type { Arguments } from "../arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { assertAllowed } from "../sheet-guard";
import { ChartAxesObject } from "./chart-axes-object";
import { choiceValue, flagValue, textValue } from "./chart-members";
import { ChartSeriesCollectionObject } from "./chart-series-object";
import { RangeObject } from "./range-object";
import { WorksheetObject } from "./worksheet-object";

const members: Members<ChartObject> = {
  properties: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.chart().name,
      set: (self, value) => self.rename(textValue(value)),
    },
    ChartType: { get: (self) => self.content("chartType").type },
  },
  navigations: {
    Axes: (self) => new ChartAxesObject(self.context, self),
    Legend: (self) => new ChartLegendObject(self.context, self),
    Series: (self) => new ChartSeriesCollectionObject(self.context, self),
    Title: (self) => new ChartTitleObject(self.context, self),
    Worksheet: (self) => new WorksheetObject(self.context, self.sheetId),
  },
  methods: {
    Delete: (self) => self.delete(),
    SetPosition: (self, args) => self.setPosition(args),
  },
};

/** One chart. Of a chart that cannot be read here (`content` null) there is the name, and it can be deleted. */
export class ChartObject extends ExcelObject {
  readonly typeName = "Chart";

  constructor(
    context: HostContext,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  chart(): Chart {
    const chart = this.context.engine.charts.byId(this.sheetId, this.id);
    if (chart === null) throw itemNotFound();
    return chart;
  }

  /** @throws ExcelError NotImplemented, naming the member, for a chart of a kind that cannot be read here */
  content(member: string): ChartContent {
    const { content, name } = this.chart();
    if (content === null) throw notImplemented(`Chart.${member} of “${name}”, which the file brought`);
    return content;
  }

  change(member: string, change: (content: ChartContent) => ChartContent): void {
    this.set({ content: change(this.content(member)) });
  }

  rename(name: string): void {
    this.content("name = …");
    this.set({ name });
  }

  delete(): void {
    this.assertChangeable();
    this.context.engine.charts.delete(this.sheetId, this.chart().id);
  }

  /** From the first to the last cell, both covered. */
  setPosition(args: Arguments): void {
    this.content("setPosition()");
    const first = this.cells(args.raw(0));
    const last = args.raw(1) === undefined ? first : this.cells(args.raw(1));
    this.set({ place: boundingRect(first.rect(), last.rect()) });
  }

  private cells(value: unknown): RangeObject {
    if (value instanceof RangeObject) return value;
    if (typeof value !== "string") throw invalidArgument();
    return new WorksheetObject(this.context, this.sheetId).rangeAt(value);
  }

  private set(change: Partial<Omit<Chart, "id">>): void {
    this.assertChangeable();
    this.context.engine.charts.change(this.sheetId, this.chart().id, change);
  }

  private assertChangeable(): void {
    const { engine } = this.context;
    const sheet = engine.sheet(this.sheetId);
    if (sheet === null) throw itemNotFound();
    assertAllowed(engine, sheet, "allowEditObjects");
  }

  protected members(): Members<this> {
    return members;
  }
}

/** `chart.title`: it is there as soon as it has a text. */
class ChartTitleObject extends ExcelObject {
  readonly typeName = "ChartTitle";

  constructor(
    context: HostContext,
    readonly chart: ChartObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return titleMembers;
  }
}

const titleMembers: Members<ChartTitleObject> = {
  properties: {
    Text: {
      get: (self) => self.chart.content("title").title ?? "",
      set: (self, value) =>
        self.chart.change("title", (content) => ({ ...content, title: textValue(value) })),
    },
  },
  navigations: {},
  methods: {},
};

class ChartLegendObject extends ExcelObject {
  readonly typeName = "ChartLegend";

  constructor(
    context: HostContext,
    readonly chart: ChartObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return legendMembers;
  }
}

const legendMembers: Members<ChartLegendObject> = {
  properties: {
    Visible: {
      get: (self) => self.chart.content("legend").legend !== null,
      set: (self, value) => {
        const isVisible = flagValue(value);
        self.chart.change("legend", (content) => ({
          ...content,
          legend: isVisible ? (content.legend ?? "Bottom") : null,
        }));
      },
    },
    Position: {
      get: (self) => self.chart.content("legend").legend ?? "Bottom",
      set: (self, value) => {
        const legend = choiceValue(value, LEGEND_POSITIONS);
        self.chart.change("legend", (content) => ({ ...content, legend }));
      },
    },
  },
  navigations: {},
  methods: {},
};
