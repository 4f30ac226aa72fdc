/** What this project uses of xlsx-populate, which brings no types. */
declare module "xlsx-populate" {
  export type StyleProperty = string | number | boolean | object;
  export type StyleProperties = Readonly<Record<string, StyleProperty>>;

  export interface Style {
    style(name: string, value: StyleProperty): this;
  }

  export interface StyleSheet {
    createStyle(sourceId: number): Style;
  }

  export type CellContent = string | number | boolean | null | undefined;

  export interface Cell {
    /** Rows of values fill the cells right of and below this one. */
    value(value: CellContent | readonly (readonly CellContent[])[]): this;
    style(style: Style): this;
  }

  export interface Range {
    merged(merged: boolean): this;
    style(style: Style): this;
  }

  export interface Row {
    height(points: number): this;
  }

  export interface Column {
    width(characters: number): this;
  }

  export interface Sheet {
    name(): string;
    name(name: string): this;
    cell(row: number, column: number): Cell;
    cell(address: string): Cell;
    range(startRow: number, startColumn: number, endRow: number, endColumn: number): Range;
    row(row: number): Row;
    column(column: number): Column;
    pageMargins(edge: "left" | "right" | "top" | "bottom" | "header" | "footer", inches: number): this;
    pageMarginsPreset(name: "normal" | "wide" | "narrow"): this;
    printOptions(option: "horizontalCentered", enabled: boolean): this;
  }

  export interface Workbook {
    addSheet(name: string): Sheet;
    sheet(indexOrName: number | string): Sheet;
    styleSheet(): StyleSheet;
    outputAsync(options?: { readonly password: string }): Promise<Buffer>;
  }

  const XlsxPopulate: {
    fromBlankAsync(): Promise<Workbook>;
    fromDataAsync(data: Uint8Array): Promise<Workbook>;
  };
  export default XlsxPopulate;
}
