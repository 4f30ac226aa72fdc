import { formatAddress, formatRect } from "./address";
import type { Chart, ChartContent, ChartRange, ChartSeries } from "./chart";
import type { Engine } from "./engine";

/** A chart with its cells as addresses; null for one that cannot be read here. */
export interface ChartDump extends Pick<Chart, "name"> {
  readonly place: string | null;
  readonly content:
    | (Omit<ChartContent, "series"> & {
        readonly series: readonly (Omit<ChartSeries, "values" | "categories"> & {
          readonly values: string;
          readonly categories: string | null;
        })[];
      })
    | null;
}

/** The charts of a sheet without their internal ids. */
export function dumpCharts(engine: Engine, sheetId: string): ChartDump[] {
  const address = ({ sheetId: id, rect }: ChartRange): string => {
    const sheet = engine.sheet(id);
    return rect === null || sheet === null ? "#REF!" : formatAddress(sheet.name, rect);
  };
  return engine.charts.on(sheetId).map(({ name, place, content }) => ({
    name,
    place: place && formatRect(place),
    content: content && {
      ...content,
      series: content.series.map((series) => ({
        ...series,
        values: address(series.values),
        categories: series.categories && address(series.categories),
      })),
    },
  }));
}
