import type { CellsChanged } from "./changes";
import { contentOf, NO_VALIDATION, type DataValidation, type ValidationContent } from "./data-validation";
import { cellCount, intersection, subtract, type Rect } from "./rect";
import { shiftRect } from "./tracked-rects";
import type { WorkbookRecord } from "./workbook-record";

const intersections = (areas: readonly Rect[], others: readonly Rect[]): Rect[] =>
  areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));

const without = (areas: readonly Rect[], holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);

const sum = (areas: readonly Rect[]): number => areas.reduce((count, area) => count + cellCount(area), 0);

/** The data validations of one sheet. Univer does not keep them: they are in the workbook's record. */
export class DataValidations {
  constructor(
    private readonly record: WorkbookRecord,
    private readonly sheetId: string,
  ) {}

  all(): readonly DataValidation[] {
    return this.record.validations[this.sheetId] ?? [];
  }

  /** What the cells of some areas have: each different content once; without one where a cell has none. */
  of(rects: readonly Rect[]): (ValidationContent | null)[] {
    const touching = this.all().filter(({ areas }) => intersections(areas, rects).length > 0);
    const contents = new Map(touching.map((one) => [JSON.stringify(contentOf(one)), contentOf(one)]));
    const covered = sum(touching.flatMap(({ areas }) => intersections(areas, rects)));
    return [...contents.values(), ...(covered < sum(rects) ? [null] : [])];
  }

  /** Changes what the cells have; what `change` does not name stays. Other cells of a validation keep theirs. */
  change(rects: readonly Rect[], change: Partial<ValidationContent>): void {
    const parts = this.all().map((one) => ({
      content: contentOf(one),
      areas: intersections(one.areas, rects),
    }));
    const blank = without(
      rects,
      parts.flatMap(({ areas }) => areas),
    );
    const pieces = new Map<string, { readonly content: ValidationContent; readonly areas: Rect[] }>();
    for (const { content, areas } of [...parts, { content: NO_VALIDATION, areas: blank }]) {
      if (areas.length === 0) continue;
      const made = { ...content, ...change };
      const piece = pieces.get(JSON.stringify(made)) ?? { content: made, areas: [] };
      piece.areas.push(...areas);
      pieces.set(JSON.stringify(made), piece);
    }
    this.clear(rects);
    const [one, ...more] = pieces.values();
    if (one !== undefined && more.length === 0) this.add(rects, one.content);
    else for (const { content, areas } of pieces.values()) this.add(areas, content);
  }

  /** Takes the cells out of every validation; one without cells is gone. */
  clear(rects: readonly Rect[]): void {
    const left = this.all().flatMap((one): DataValidation[] => {
      if (intersections(one.areas, rects).length === 0) return [one];
      const areas = without(one.areas, rects);
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
    this.keep(left);
  }

  /** Moves the validations with their cells as rows and columns come and go. */
  follow(change: CellsChanged): void {
    const moved = this.all().flatMap((one): DataValidation[] => {
      const areas = one.areas.flatMap((area) => shiftRect(area, change) ?? []);
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
    this.keep(moved);
  }

  private add(areas: readonly Rect[], content: ValidationContent): void {
    this.keep([...this.all(), { id: this.newId(), areas, ...content }]);
  }

  private keep(validations: readonly DataValidation[]): void {
    if (validations.length > 0) this.record.validations[this.sheetId] = validations;
    else Reflect.deleteProperty(this.record.validations, this.sheetId);
  }

  private newId(): string {
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`validation-${number}`)) number++;
    return `validation-${number}`;
  }
}
