import { AXIS_POSITIONS, type ChartAxis } from "../../engine/chart";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { choiceValue, flagValue, numberValue, textValue } from "./chart-members";
import type { ChartObject } from "./chart-object";

type AxisKey = "categoryAxis" | "valueAxis";

/** `chart.axes`. */
export class ChartAxesObject extends ExcelObject {
  readonly typeName = "ChartAxes";

  constructor(
    context: HostContext,
    readonly chart: ChartObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return axesMembers;
  }
}

const axesMembers: Members<ChartAxesObject> = {
  properties: {},
  navigations: {
    CategoryAxis: (self) => new ChartAxisObject(self.context, self.chart, "categoryAxis"),
    ValueAxis: (self) => new ChartAxisObject(self.context, self.chart, "valueAxis"),
  },
  methods: {},
};

class ChartAxisObject extends ExcelObject {
  readonly typeName = "ChartAxis";

  constructor(
    context: HostContext,
    private readonly chart: ChartObject,
    private readonly key: AxisKey,
  ) {
    super(context);
  }

  axis(): ChartAxis {
    return this.chart.content(this.key)[this.key];
  }

  change(change: Partial<ChartAxis>): void {
    const { key } = this;
    this.chart.change(key, (content) => ({ ...content, [key]: { ...content[key], ...change } }));
  }

  protected members(): Members<this> {
    return axisMembers;
  }
}

const axisMembers: Members<ChartAxisObject> = {
  properties: {
    ReversePlotOrder: {
      get: (self) => self.axis().isReversed,
      set: (self, value) => self.change({ isReversed: flagValue(value) }),
    },
    Position: {
      get: (self) => self.axis().position,
      set: (self, value) => self.change({ position: choiceValue(value, AXIS_POSITIONS) }),
    },
    Minimum: {
      get: (self) => self.axis().minimum ?? "",
      set: (self, value) => self.change({ minimum: numberValue(value) }),
    },
    Maximum: {
      get: (self) => self.axis().maximum ?? "",
      set: (self, value) => self.change({ maximum: numberValue(value) }),
    },
    TickLabelSpacing: {
      get: (self) => self.axis().labelSpacing ?? "",
      set: (self, value) => self.change({ labelSpacing: numberValue(value, 1) }),
    },
  },
  navigations: { Title: (self) => new ChartAxisTitleObject(self.context, self) },
  methods: {},
};

/** `axis.title`: it is there as soon as it has a text. */
class ChartAxisTitleObject extends ExcelObject {
  readonly typeName = "ChartAxisTitle";

  constructor(
    context: HostContext,
    readonly owner: ChartAxisObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return titleMembers;
  }
}

const titleMembers: Members<ChartAxisTitleObject> = {
  properties: {
    Text: {
      get: (self) => self.owner.axis().title ?? "",
      set: (self, value) => self.owner.change({ title: textValue(value) }),
    },
  },
  navigations: {},
  methods: {},
};
