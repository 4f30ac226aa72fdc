import { remembered } from "../remembered";
import { COLUMN_LABELS, FIELD_LABELS, HEADER_ONLY } from "./headerLabels";
import { bareHeader, COLUMN_ENDS, columnRoleOf, fieldRoleOf, withoutNumber } from "./headerSynonyms";
import type { ColumnRole, FieldRole, HeaderRole, HeaderWords } from "./headerLabels";
import { LabelEnds, normaliseLabel } from "./label";

export const isColumnRole = (role: HeaderRole): role is ColumnRole => Object.hasOwn(COLUMN_LABELS, role);
const isFieldRole = (role: HeaderRole): role is FieldRole => !isColumnRole(role);

/** A header or label that is longer says something else: no known one, with its line breaks, comes near. */
const LONGEST_LABEL = 60;
const NO_ROLES: readonly HeaderRole[] = [];
const LEVELS: readonly HeaderRole[] = ["level1", "level2", "level3"];
const LEVEL_LABELS: readonly string[] = [
  ...[COLUMN_LABELS.level1, COLUMN_LABELS.level2, COLUMN_LABELS.level3].flat(),
  ...Object.keys(HEADER_ONLY).filter((label) => HEADER_ONLY[label]?.some((role) => LEVELS.includes(role))),
];
const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** What labels mean: the words of the known forms, and a unit's own (设置 表头用词), which go before them. */
export class Vocabulary {
  private readonly columns: ReadonlyMap<string, ColumnRole>;
  private readonly fields: ReadonlyMap<string, FieldRole>;
  /** Characters of which a word that heads a level has one at least. */
  private readonly levelMarks: RegExp;
  private readonly fieldEnds: LabelEnds;
  private readonly headerEnds: LabelEnds;
  private readonly levelEnds: LabelEnds;
  private readonly roles = remembered((text) => this.rolesOf(normaliseLabel(text)));
  private readonly fieldsOfTexts = remembered((text) => this.fieldRoleOf(normaliseLabel(text)));

  constructor(words: HeaderWords) {
    const own = Object.entries(words).flatMap(([role, labels]) =>
      labels.map((label) => [normaliseLabel(label), role as HeaderRole] as const),
    );
    this.columns = new Map(own.flatMap(([label, role]) => (isColumnRole(role) ? [[label, role]] : [])));
    this.fields = new Map(own.flatMap(([label, role]) => (isFieldRole(role) ? [[label, role]] : [])));
    const fieldLabels = [...Object.values(FIELD_LABELS).flat(), ...own.map(([label]) => label)];
    this.fieldEnds = new LabelEnds(fieldLabels);
    this.headerEnds = new LabelEnds([...fieldLabels, ...COLUMN_ENDS, ...Object.keys(HEADER_ONLY)]);
    const ownLevels = own.flatMap(([label, role]) => (LEVELS.includes(role) ? [label] : []));
    const ownMarks = ownLevels.flatMap((label) => [...label]);
    this.levelEnds = new LabelEnds([...LEVEL_LABELS, ...ownLevels]);
    this.levelMarks = new RegExp(["[标级]", ...ownMarks.map(escaped)].join("|"));
  }

  /** Whether a text may head a level (一级指标): a quick look, for every cell of a sheet. */
  mayHeadLevel(text: string): boolean {
    if (text.length > LONGEST_LABEL || !this.levelEnds.mayEnd(text) || !this.levelMarks.test(text))
      return false;
    return this.headerRolesOf(text).some((role) => LEVELS.includes(role));
  }

  /** The role of a column by its normalised header; null for one that nobody knows. */
  columnRoleOf(label: string): ColumnRole | null {
    return this.columns.get(label) ?? this.columns.get(bareHeader(label)) ?? columnRoleOf(label);
  }

  /** The field that a normalised label introduces, or null. */
  fieldRoleOf(label: string): FieldRole | null {
    return this.fields.get(label) ?? fieldRoleOf(label);
  }

  /** The field that a cell's text introduces, or null: every cell of a head is asked several times. */
  fieldOfText(text: string): FieldRole | null {
    return text !== "" && this.fieldEnds.mayEnd(text) ? this.fieldsOfTexts(text) : null;
  }

  /** All that a column with this header (as it stands in its cell) may hold, the likeliest first; none for an unknown one. */
  headerRolesOf(text: string): readonly HeaderRole[] {
    if (text === "" || text.length > LONGEST_LABEL || !this.headerEnds.mayEnd(text)) return NO_ROLES;
    return this.roles(text);
  }

  private rolesOf(label: string): readonly HeaderRole[] {
    const bare = bareHeader(label);
    const own = this.ownRoleOf(label) ?? this.ownRoleOf(bare);
    if (own) return [own];
    if (Object.hasOwn(HEADER_ONLY, bare)) return HEADER_ONLY[bare] ?? [];
    const role = columnRoleOf(label) ?? fieldRoleOf(label) ?? fieldRoleOf(bare);
    return role ? [role] : numberedRoles(bare);
  }

  private ownRoleOf(label: string): HeaderRole | null {
    return this.columns.get(label) ?? this.fields.get(label) ?? null;
  }
}

/** 5.分数 may mean what 分数 does. （一）绩效目标 and （二）指标 are lines over a part of the form. */
function numberedRoles(bare: string): readonly HeaderRole[] {
  const name = withoutNumber(bare);
  const roles = (Object.hasOwn(HEADER_ONLY, name) ? HEADER_ONLY[name] : null) ?? NO_ROLES;
  return roles.every((role) => isColumnRole(role) && !LEVELS.includes(role)) ? roles : NO_ROLES;
}

const vocabularies = new WeakMap<HeaderWords, Vocabulary>();

/** The vocabulary of a unit's own words: one for all sheets of a workbook, as it remembers what it was asked. */
export function vocabularyOf(words: HeaderWords): Vocabulary {
  const known = vocabularies.get(words) ?? new Vocabulary(words);
  vocabularies.set(words, known);
  return known;
}

/** The words of the known forms alone. */
export const knownWords = new Vocabulary({});
