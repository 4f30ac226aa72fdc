import { COLUMN_LABELS, HEADER_ONLY } from "./headerLabels";
import { bareHeader, columnRoleOf, fieldRoleOf } from "./headerSynonyms";
import type { ColumnRole, FieldRole, HeaderRole, HeaderWords } from "./headerLabels";
import { normaliseLabel } from "./label";

export const isColumnRole = (role: HeaderRole): role is ColumnRole => Object.hasOwn(COLUMN_LABELS, role);
const isFieldRole = (role: HeaderRole): role is FieldRole => !isColumnRole(role);

/** A header or label that is longer says something else: no known one, with its line breaks, comes near. */
const LONGEST_LABEL = 60;
/** A sheet of a million different words must not be remembered whole. */
const MOST_REMEMBERED = 5_000;

const LEVELS: readonly HeaderRole[] = ["level1", "level2", "level3"];
const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** What labels mean: the words of the known forms, and a unit's own (设置 表头用词), which go before them. */
export class Vocabulary {
  private readonly columns: ReadonlyMap<string, ColumnRole>;
  private readonly fields: ReadonlyMap<string, FieldRole>;
  /** Characters of which a word that heads a level has one at least. */
  private readonly levelMarks: RegExp;
  private readonly remembered = new Map<string, readonly HeaderRole[]>();

  constructor(words: HeaderWords) {
    const own = Object.entries(words).flatMap(([role, labels]) =>
      labels.map((label) => [normaliseLabel(label), role as HeaderRole] as const),
    );
    this.columns = new Map(own.flatMap(([label, role]) => (isColumnRole(role) ? [[label, role]] : [])));
    this.fields = new Map(own.flatMap(([label, role]) => (isFieldRole(role) ? [[label, role]] : [])));
    const ownMarks = own.flatMap(([label, role]) => (LEVELS.includes(role) ? [...label] : []));
    this.levelMarks = new RegExp(["[标级]", ...ownMarks.map(escaped)].join("|"));
  }

  /** False for a text that certainly heads no level: a quick look, for every cell of a sheet. */
  mayHeadLevel(text: string): boolean {
    return text.length <= LONGEST_LABEL && this.levelMarks.test(text);
  }

  /** The role of a column by its normalised header; null for one that nobody knows. */
  columnRoleOf(label: string): ColumnRole | null {
    return this.columns.get(label) ?? this.columns.get(bareHeader(label)) ?? columnRoleOf(label);
  }

  /** The field that a normalised label introduces, or null. */
  fieldRoleOf(label: string): FieldRole | null {
    return this.fields.get(label) ?? fieldRoleOf(label);
  }

  /** All that a column with this header (as it stands in its cell) may hold, the likeliest first; none for an unknown one. */
  headerRolesOf(text: string): readonly HeaderRole[] {
    if (text === "" || text.length > LONGEST_LABEL) return [];
    const known = this.remembered.get(text);
    if (known) return known;
    const roles = this.rolesOf(normaliseLabel(text));
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, roles);
    return roles;
  }

  private rolesOf(label: string): readonly HeaderRole[] {
    const bare = bareHeader(label);
    const own = this.ownRoleOf(label) ?? this.ownRoleOf(bare);
    if (own) return [own];
    if (Object.hasOwn(HEADER_ONLY, bare)) return HEADER_ONLY[bare] ?? [];
    const role = columnRoleOf(label) ?? fieldRoleOf(label) ?? fieldRoleOf(bare);
    return role ? [role] : [];
  }

  private ownRoleOf(label: string): HeaderRole | null {
    return this.columns.get(label) ?? this.fields.get(label) ?? null;
  }
}

/** The words of the known forms alone. */
export const knownWords = new Vocabulary({});
