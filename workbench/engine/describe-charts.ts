import { formatAddress, formatRect } from "./address";
import type { Chart, ChartContent, ChartRange, ChartSeries } from "./chart";

type DescribedSeries = Omit<ChartSeries, "values" | "categories"> & {
  readonly values: string;
  readonly categories: string | null;
};

/** A chart as it compares: its cells as addresses, without internal ids; content null for one that cannot be read here. */
export interface ChartDescription {
  readonly name: string;
  readonly place: string | null;
  readonly content: (Omit<ChartContent, "series"> & { readonly series: readonly DescribedSeries[] }) | null;
}

/** @param sheetName the name of a sheet by its id; undefined for one that is gone */
export function describeCharts(
  charts: readonly Chart[],
  sheetName: (id: string) => string | undefined,
): ChartDescription[] {
  const address = ({ sheetId, rect }: ChartRange): string => {
    const name = sheetName(sheetId);
    return rect === null || name === undefined ? "#REF!" : formatAddress(name, rect);
  };
  return charts.map(({ name, place, content }) => ({
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
