import { COLUMN_LABELS, columnRoleOf, fieldRoleOf } from "./headerSynonyms";
import type { ColumnRole, FieldRole, HeaderRole, HeaderWords } from "./headerSynonyms";
import { normaliseLabel } from "./label";

const isColumnRole = (role: HeaderRole): role is ColumnRole => Object.hasOwn(COLUMN_LABELS, role);
const isFieldRole = (role: HeaderRole): role is FieldRole => !isColumnRole(role);

/** What labels mean: the words of the known forms, and a unit's own (设置 表头用词), which go before them. */
export class Vocabulary {
  private readonly columns: ReadonlyMap<string, ColumnRole>;
  private readonly fields: ReadonlyMap<string, FieldRole>;

  constructor(words: HeaderWords) {
    const own = Object.entries(words).flatMap(([role, labels]) =>
      labels.map((label) => [normaliseLabel(label), role as HeaderRole] as const),
    );
    this.columns = new Map(own.flatMap(([label, role]) => (isColumnRole(role) ? [[label, role]] : [])));
    this.fields = new Map(own.flatMap(([label, role]) => (isFieldRole(role) ? [[label, role]] : [])));
  }

  /** The role of a column by its normalised header; null for one that nobody knows. */
  columnRoleOf(label: string): ColumnRole | null {
    return this.columns.get(label) ?? columnRoleOf(label);
  }

  /** The field that a normalised label introduces, or null. */
  fieldRoleOf(label: string): FieldRole | null {
    return this.fields.get(label) ?? fieldRoleOf(label);
  }
}

/** The words of the known forms alone. */
export const knownWords = new Vocabulary({});
