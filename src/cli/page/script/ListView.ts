import type { PageColumn, PageList, PageWords } from "../PageData";
import { element } from "./element";
import { amountText, inOrder, isFigure, rowsWith } from "./rows";
import type { Order, Row } from "./rows";

const PAGE = 100;
const SORTS = { none: "none", up: "ascending", down: "descending" } as const;

/** One list with its search, its order and its pages. */
export class ListView {
  readonly panel: HTMLElement;
  private readonly search: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly body: HTMLTableSectionElement;
  private readonly heads: readonly HTMLTableCellElement[];
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private found: readonly Row[];
  private order: Order | null = null;
  private first = 0;

  constructor(
    private readonly list: PageList,
    private readonly words: PageWords,
  ) {
    this.found = list.rows;
    this.search = element("input", {
      type: "search",
      id: `search-${list.key}`,
      placeholder: words.searchHint,
    });
    this.search.addEventListener("input", () => this.find());
    this.status = element("p", { class: "status", role: "status" });
    this.previous = this.pageButton(words.previous, -PAGE);
    this.next = this.pageButton(words.next, PAGE);
    this.heads = list.columns.map((column, index) => this.head(column, index));
    this.body = element("tbody", { role: "rowgroup" });
    this.panel = this.makePanel();
    this.show();
  }

  private makePanel(): HTMLElement {
    const { key, title } = this.list;
    const label = element("label", { for: this.search.id }, this.words.search);
    const head = element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...this.heads));
    const table = element("table", { role: "table", "aria-label": title }, head, this.body);
    const scroller = element(
      "div",
      { class: "scroller", tabindex: "0", role: "region", "aria-label": title },
      table,
    );
    const pages = element("div", { class: "pages" }, this.previous, this.next);
    const tools = element("div", { class: "tools" }, label, this.search, this.status, pages);
    return element("section", { id: `list-${key}`, "aria-labelledby": `show-${key}` }, tools, scroller);
  }

  private head(column: PageColumn, index: number): HTMLTableCellElement {
    const button = element("button", { type: "button", title: this.words.sortHint }, column.title);
    button.addEventListener("click", () => this.sort(index));
    return element(
      "th",
      { role: "columnheader", scope: "col", "aria-sort": SORTS.none, class: column.kind },
      button,
    );
  }

  private pageButton(word: string, step: number): HTMLButtonElement {
    const button = element("button", { type: "button" }, word);
    button.addEventListener("click", () => {
      this.first += step;
      this.show();
    });
    return button;
  }

  /** Figures begin with the largest, words with the first. */
  private sort(column: number): void {
    const isByFigure = isFigure(this.list.columns[column]?.kind ?? "text");
    const isDescending = this.order?.column === column ? !this.order.isDescending : isByFigure;
    this.order = { column, isDescending };
    this.heads.forEach((head, index) => {
      const sorted = isDescending ? SORTS.down : SORTS.up;
      head.setAttribute("aria-sort", index === column ? sorted : SORTS.none);
    });
    this.find();
  }

  private find(): void {
    const found = rowsWith(this.list.rows, this.search.value);
    const kind = this.list.columns[this.order?.column ?? 0]?.kind ?? "text";
    this.found = this.order ? inOrder(found, this.order, kind) : found;
    this.first = 0;
    this.show();
  }

  private show(): void {
    const end = Math.min(this.first + PAGE, this.found.length);
    this.body.replaceChildren(...this.found.slice(this.first, end).map((row) => this.line(row)));
    const figures: Readonly<Record<string, number>> = {
      from: this.first + 1,
      to: end,
      shown: this.found.length,
      all: this.list.rows.length,
    };
    const words = this.found.length === 0 ? this.words.nothing : this.words.range;
    this.status.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name]));
    this.previous.disabled = this.first === 0;
    this.next.disabled = end >= this.found.length;
  }

  private line(row: Row): HTMLTableRowElement {
    const cells = this.list.columns.map(({ title, kind }, index) => {
      const value = row[index] ?? "";
      const text = kind === "amount" && value !== "" ? amountText(String(value)) : String(value);
      const look = this.lookOf(kind, text);
      return element("td", { role: "cell", class: look, "data-title": title.replace("\n", "") }, text);
    });
    return element("tr", { role: "row" }, ...cells);
  }

  private lookOf(kind: PageColumn["kind"], text: string): string {
    if (kind === "alarm") return Number(text) > 0 ? "count bad" : "count";
    if (kind !== "severity" && kind !== "state") return kind;
    if (this.words.bad.includes(text)) return `${kind} bad`;
    return this.words.doubtful.includes(text) ? `${kind} doubtful` : kind;
  }
}
