import { isOn, prefixedAttribute, scanXml } from "../ooxml/scanXml";
import type { XmlAttributes } from "../ooxml/scanXml";

/** One level of a list. */
export interface NumberingLevel {
  readonly start: number;
  /** ST_NumberFormat: "decimal", "chineseCounting", "bullet". */
  readonly format: string;
  /** "%1、", "（%2）", "%1.%2": the numbers of the levels within what stands around them. */
  readonly text: string;
  readonly suffix: string;
  /** All numbers in it are shown as decimals. */
  readonly isLegal: boolean;
  /** After which level (from 1) the count begins anew; 0: never; null: after any level above. */
  readonly restart: number | null;
  /** The paragraph style that takes its number from here. */
  readonly styleId: string | null;
  /** The font of a bullet. */
  readonly font: string | null;
}

/** A list as paragraphs refer to it. Lists of one `abstractId` go on counting each other's numbers. */
export interface NumberingList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Where the list begins to count at its first paragraph. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

interface AbstractList {
  readonly levels: Map<number, LevelDraft>;
  /** The style that another definition holds this list's levels under. */
  styleLink: string | null;
  numStyleLink: string | null;
}

interface Override {
  start: number | null;
  level: LevelDraft | null;
}

interface NumberedList {
  abstractId: string;
  readonly overrides: Map<number, Override>;
}

type LevelDraft = { -readonly [Key in keyof NumberingLevel]: NumberingLevel[Key] };

/**
 * The lists of a document by the number that paragraphs name (`numId`).
 * @param xml word/numbering.xml
 */
export function readNumbering(xml: string): Map<string, NumberingList> {
  const scan = new NumberingScan();
  scanXml(xml, { open: (name, attributes, parent) => scan.open(name, attributes, parent) });
  return new Map([...scan.lists].map(([id, list]) => [id, scan.resolve(list)]));
}

class NumberingScan {
  readonly lists = new Map<string, NumberedList>();
  private readonly abstracts = new Map<string, AbstractList>();
  private abstract: AbstractList | null = null;
  private list: NumberedList | null = null;
  private override: Override | null = null;
  private level: LevelDraft | null = null;

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === "abstractNum") this.openAbstract(attributes);
    else if (name === "num") this.openList(attributes);
    else if (name === "lvlOverride") this.openOverride(attributes);
    else if (name === "lvl") this.openLevel(attributes);
    else this.readValue(name, attributes, parent);
  }

  resolve({ abstractId, overrides }: NumberedList): NumberingList {
    const levels = new Map<number, NumberingLevel>(this.levelsOf(abstractId));
    const startOverrides = new Map<number, number>();
    for (const [index, { start, level }] of overrides) {
      if (level) levels.set(index, level);
      if (start !== null) startOverrides.set(index, start);
    }
    return { abstractId, levels, startOverrides };
  }

  /** A definition without levels of its own points to one that has them, by a style's name. */
  private levelsOf(abstractId: string): ReadonlyMap<number, NumberingLevel> {
    const abstract = this.abstracts.get(abstractId);
    if (!abstract) return new Map();
    if (abstract.numStyleLink === null || abstract.levels.size > 0) return abstract.levels;
    const linked = [...this.abstracts.values()].find(({ styleLink }) => styleLink === abstract.numStyleLink);
    return linked?.levels ?? new Map<number, NumberingLevel>();
  }

  private openAbstract(attributes: XmlAttributes): void {
    this.abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
    this.abstracts.set(prefixedAttribute(attributes, "abstractNumId") ?? "", this.abstract);
  }

  private openList(attributes: XmlAttributes): void {
    this.abstract = null;
    this.list = { abstractId: "", overrides: new Map() };
    this.lists.set(prefixedAttribute(attributes, "numId") ?? "", this.list);
  }

  private openOverride(attributes: XmlAttributes): void {
    this.override = { start: null, level: null };
    this.list?.overrides.set(indexOf(attributes), this.override);
  }

  private openLevel(attributes: XmlAttributes): void {
    const level: LevelDraft = {
      start: 0,
      format: "decimal",
      text: "",
      suffix: "tab",
      isLegal: false,
      restart: null,
      styleId: null,
      font: null,
    };
    this.level = level;
    if (this.abstract) this.abstract.levels.set(indexOf(attributes), level);
    else if (this.override) this.override.level = level;
  }

  private readValue(name: string, attributes: XmlAttributes, parent: string): void {
    const value = prefixedAttribute(attributes, "val");
    if (name === "abstractNumId" && this.list) this.list.abstractId = value ?? "";
    else if (name === "startOverride" && this.override) this.override.start = Number(value ?? 0);
    else if (name === "styleLink" && this.abstract) this.abstract.styleLink = value ?? null;
    else if (name === "numStyleLink" && this.abstract) this.abstract.numStyleLink = value ?? null;
    else if (this.level) readLevelValue(this.level, name, value, attributes, parent);
  }
}

const indexOf = (attributes: XmlAttributes): number => Number(prefixedAttribute(attributes, "ilvl") ?? 0);

function readLevelValue(
  level: LevelDraft,
  name: string,
  value: string | undefined,
  attributes: XmlAttributes,
  parent: string,
): void {
  if (name === "start") level.start = Number(value ?? 0);
  // A custom format has one that older programs know behind it, which is taken instead.
  else if (name === "numFmt") level.format = value ?? "decimal";
  else if (name === "lvlText") level.text = value ?? "";
  else if (name === "suff") level.suffix = value ?? "tab";
  else if (name === "isLgl") level.isLegal = isOn(value, true);
  else if (name === "lvlRestart") level.restart = Number(value ?? 0);
  else if (name === "pStyle") level.styleId = value ?? null;
  else if (name === "rFonts" && parent === "rPr") level.font = prefixedAttribute(attributes, "ascii") ?? null;
}
