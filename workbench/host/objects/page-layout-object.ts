import {
  FOOTER_PARTS,
  MARGIN_SIDES,
  type FooterPart,
  type MarginSide,
  type PageLayout,
} from "../../engine/page-layout";
import type { Arguments } from "../arguments";
import { invalidArgument, notImplemented } from "../excel-error";
import { ExcelObject, type Members, type Property } from "../excel-object";
import type { HostContext } from "../host-context";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPERS = ["Letter", "A3", "A4", "A5", "B4", "B5"];
/** Excel's own, in points. */
const STANDARD_MARGINS: Readonly<Record<MarginSide, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** What the file says is not read: a value somebody asks for and has not set is not known here. */
function writeOnly(name: string, change: (value: unknown) => PageLayout): Property<PageLayoutObject> {
  return {
    get: () => {
      throw notImplemented(`PageLayout.${name}`);
    },
    set: (self, value) => self.change(change(value)),
  };
}

const one = <T extends string>(value: unknown, allowed: readonly T[]): T => {
  const known = allowed.find((name) => name === value);
  if (known === undefined) throw invalidArgument();
  return known;
};

const pages = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
};

function fit(value: unknown): PageLayout {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as Record<string, unknown>;
  if (scale !== undefined) throw notImplemented("PageLayout.zoom.scale");
  return {
    fit: {
      ...(wide === undefined ? {} : { wide: pages(wide) }),
      ...(high === undefined ? {} : { high: pages(high) }),
    },
  };
}

const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

const members: Members<PageLayoutObject> = {
  properties: {
    Orientation: writeOnly("orientation", (value) => ({ orientation: one(value, ORIENTATIONS) })),
    PaperSize: writeOnly("paperSize", (value) => ({ paperSize: one(value, PAPERS) })),
    Zoom: writeOnly("zoom", fit),
    CenterHorizontally: writeOnly("centerHorizontally", (value) => ({ centerHorizontally: flag(value) })),
  },
  navigations: { HeadersFooters: (self) => new HeadersFootersObject(self.context, self) },
  methods: {
    SetPrintMargins: (self, args) => self.setMargins(args),
    SetPrintTitleRows: (self, args) => self.change({ titleRows: titleRows(args.string(0)) }),
  },
};

function titleRows(address: string): string {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(address) ?? [];
  if (first === undefined || last === undefined) throw invalidArgument();
  return `$${first}:$${last}`;
}

/** How a sheet prints. */
export class PageLayoutObject extends ExcelObject {
  readonly typeName = "PageLayout";

  constructor(
    context: HostContext,
    private readonly sheetId: string,
  ) {
    super(context);
  }

  layout(): PageLayout {
    return this.context.engine.record.pageLayouts[this.sheetId] ?? {};
  }

  change(change: PageLayout): void {
    this.context.engine.record.pageLayouts[this.sheetId] = { ...this.layout(), ...change };
  }

  setMargins(args: Arguments): void {
    const factor = POINTS[args.choice(0, UNITS)];
    const given = args.record(1);
    const margins = { ...(this.layout().margins ?? STANDARD_MARGINS) };
    for (const side of MARGIN_SIDES) {
      const value = given[side];
      if (value === undefined) continue;
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      margins[side] = value * factor;
    }
    this.change({ margins });
  }

  protected members(): Members<this> {
    return members;
  }
}

/** `pageLayout.headersFooters`. */
class HeadersFootersObject extends ExcelObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    context: HostContext,
    readonly page: PageLayoutObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return {
      properties: {},
      navigations: { DefaultForAllPages: (self) => new HeaderFooterObject(self.context, self.page) },
      methods: {},
    };
  }
}

function footer(part: FooterPart): Property<HeaderFooterObject> {
  return {
    get: (self) => self.page.layout().footers?.[part] ?? "",
    set: (self, value) => {
      if (typeof value !== "string") throw invalidArgument();
      self.page.change({ footers: { ...self.page.layout().footers, [part]: value } });
    },
  };
}

const footers = Object.fromEntries(
  FOOTER_PARTS.map((part) => [`${part.charAt(0).toUpperCase()}${part.slice(1)}Footer`, footer(part)]),
);

/** The footer of all pages. */
class HeaderFooterObject extends ExcelObject {
  readonly typeName = "HeaderFooter";

  constructor(
    context: HostContext,
    readonly page: PageLayoutObject,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return { properties: footers, navigations: {}, methods: {} };
  }
}
