import type { WordLossKind } from "../domain/word/WordDocument";
import { isOn, prefixedAttribute } from "../ooxml/scanXml";
import type { XmlAttributes, XmlHandler } from "../ooxml/scanXml";
import type { ListNumbers } from "./ListNumbers";
import { ParagraphText } from "./ParagraphText";
import type { DocxStyles } from "./readStyles";
import { TableFrame } from "./TableFrame";
import type { Flow } from "./TableFrame";

/** A paragraph that is being read, by what its properties say. */
interface ParagraphFrame {
  styleId: string | null;
  listId: string | null;
  level: number | null;
  /** Deleted as a tracked change: the paragraph behind goes on in the same line. */
  isJoined: boolean;
}

/** Something that is passed over as a whole, told by its outermost element. */
interface PassedOver {
  depth: number;
  /** A drawing: a picture, unless there is text in it. */
  readonly isDrawing: boolean;
  hasText: boolean;
}

/** Elements whose content is not the document's text: what was deleted or moved away, readings, twins for older programs. */
const LEFT_OUT = new Set(["del", "moveFrom", "rt", "Fallback", "sectPr", "txbxContent"]);
const DRAWINGS = new Set(["drawing", "pict", "object"]);
const TRACKED = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** Follows word/document.xml from its beginning to its end. */
export class DocumentScan implements XmlHandler {
  readonly flow: Flow[] = [];
  readonly losses = new Map<WordLossKind, number>();
  private readonly tables: TableFrame[] = [];
  private readonly text: ParagraphText;
  private paragraph: ParagraphFrame | null = null;
  private carried = "";
  private passed: PassedOver | null = null;
  /** Whose properties (`rPr`) are being read: a run's, or a paragraph's mark. */
  private propertiesOf = "";
  /** Of each content control: it shows its prompt. */
  private readonly prompts: boolean[] = [];
  /** Of each choice between versions for newer and older programs: one was taken. */
  private readonly choices: boolean[] = [];

  constructor(
    private readonly styles: DocxStyles,
    private readonly numbers: ListNumbers,
    private readonly onTable: () => void,
  ) {
    this.text = new ParagraphText(styles, (kind, count) => this.lose(kind, count));
  }

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (this.passed) this.passed.depth++;
    else if (TRACKED.has(name)) this.openTracked(name, parent);
    else if (this.isLeftOut(name)) this.passOver(false);
    else if (DRAWINGS.has(name)) this.passOver(true);
    else if (name === "p") this.openParagraph();
    else if (!this.openTable(name, attributes, parent)) this.openOther(name, attributes, parent);
  }

  close(name: string, text: string, parent: string): void {
    if (this.passed) return this.closePassed(this.passed, name, text);
    if (name === "p") this.endParagraph();
    else if (name === "tc") this.endCell();
    else if (name === "tr") this.tables.at(-1)?.endRow();
    else if (name === "tbl") this.endTable();
    else if (name === "sdt") this.prompts.pop();
    else if (name === "AlternateContent") this.choices.pop();
    else if (name === "rPr") this.propertiesOf = "";
    else if (name === "body") this.carryOver();
    else if (this.paragraph) this.text.close(name, text, this.prompts.includes(true));
    else if (parent === "body" && name === "altChunk") this.lose("embedded");
  }

  private lose(kind: WordLossKind, count = 1): void {
    const table = this.tables.at(-1);
    if (table) table.lose(kind, count);
    else if (count > 0) this.losses.set(kind, (this.losses.get(kind) ?? 0) + count);
  }

  private get target(): Flow[] {
    return this.tables.at(-1)?.cell?.flow ?? this.flow;
  }

  private isLeftOut(name: string): boolean {
    if (name === "Choice") {
      const isTaken = this.choices.pop() ?? false;
      this.choices.push(true);
      return isTaken;
    }
    // What a tracked change of the formatting replaced would be taken for what holds now.
    return LEFT_OUT.has(name) || name.endsWith("Change");
  }

  private passOver(isDrawing: boolean): void {
    this.passed = { depth: 1, isDrawing, hasText: false };
  }

  private closePassed(passed: PassedOver, name: string, text: string): void {
    if (name === "t" && text.trim() !== "") passed.hasText = true;
    passed.depth--;
    if (passed.depth > 0) return;
    this.passed = null;
    if (passed.isDrawing) this.lose(passed.hasText ? "textBox" : "picture");
  }

  private openTracked(name: string, parent: string): void {
    const isGone = name === "del" || name === "moveFrom";
    if (parent === "trPr") {
      const row = this.tables.at(-1)?.row;
      if (row && isGone) row.isLeftOut = true;
    } else if (parent === "rPr") {
      if (this.paragraph && this.propertiesOf === "pPr" && isGone) this.paragraph.isJoined = true;
    } else if (parent === "numPr" || parent === "ctrlPr") return;
    else if (isGone) this.passOver(false);
    this.lose("trackedChange");
  }

  private openParagraph(): void {
    this.paragraph = { styleId: null, listId: null, level: null, isJoined: false };
    this.text.hideParagraph(this.styles.paragraph(null).isHidden ?? false);
  }

  /** @returns whether the element was about a table's layout */
  private openTable(name: string, attributes: XmlAttributes, parent: string): boolean {
    if (name === "tbl") {
      this.carryOver();
      this.tables.push(new TableFrame());
      return true;
    }
    const table = this.tables.at(-1);
    if (!table || this.paragraph) return false;
    const value = prefixedAttribute(attributes, "val");
    if (name === "gridCol" && parent === "tblGrid") table.grid.push(twips(attributes));
    else if (name === "tr") table.beginRow();
    else if (name === "tc") table.beginCell();
    else if (parent === "trPr") this.readRowProperty(table, name, value);
    else if (parent === "tcPr") this.readCellProperty(table, name, value, attributes);
    else return false;
    return true;
  }

  private readRowProperty({ row }: TableFrame, name: string, value: string | undefined): void {
    if (!row) return;
    if (name === "gridBefore") row.before = columnsOf(value, 0);
    else if (name === "hidden" && isOn(value, true)) {
      row.isLeftOut = true;
      this.lose("hiddenText");
    }
  }

  private readCellProperty(
    { cell }: TableFrame,
    name: string,
    value: string | undefined,
    attributes: XmlAttributes,
  ): void {
    if (!cell) return;
    if (name === "gridSpan") cell.span = columnsOf(value, 1);
    else if (name === "vMerge") cell.merge = value === "restart" ? null : "next";
    else if (name === "hMerge") cell.goesOn = value !== "restart";
    else if (name === "tcW" && prefixedAttribute(attributes, "type") === "dxa")
      cell.width = twips(attributes);
    else if (name === "cellIns" || name === "cellDel") {
      this.lose("trackedChange");
      cell.isDeleted = name === "cellDel";
    }
  }

  private openOther(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === "sdt") this.prompts.push(false);
    else if (name === "showingPlcHdr" && this.prompts.length > 0)
      this.prompts[this.prompts.length - 1] = isOn(prefixedAttribute(attributes, "val"), true);
    else if (name === "AlternateContent") this.choices.push(false);
    else if (name === "rPr") this.propertiesOf = parent;
    else if (this.paragraph && this.propertiesOf !== "pPr")
      this.readInParagraph(this.paragraph, name, attributes, parent);
  }

  private readInParagraph(
    paragraph: ParagraphFrame,
    name: string,
    attributes: XmlAttributes,
    parent: string,
  ): void {
    const value = prefixedAttribute(attributes, "val");
    if (name === "pStyle") {
      paragraph.styleId = value ?? null;
      this.text.hideParagraph(this.styles.paragraph(paragraph.styleId).isHidden ?? false);
    } else if (parent === "numPr" && name === "numId") paragraph.listId = value ?? null;
    else if (parent === "numPr" && name === "ilvl") paragraph.level = Number(value ?? 0);
    else this.text.open(name, attributes, parent);
  }

  private endParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.paragraph = null;
    const text = this.text.take();
    if (paragraph.isJoined) {
      this.carried += text;
      return;
    }
    this.target.push({ kind: "paragraph", text: this.numberOf(paragraph) + this.carried + text });
    this.carried = "";
  }

  /** The last paragraph of a cell always has its mark; a file that says otherwise loses no text. */
  private carryOver(): void {
    if (this.carried !== "") this.target.push({ kind: "paragraph", text: this.carried });
    this.carried = "";
  }

  private numberOf({ styleId, listId: own, level: ownLevel }: ParagraphFrame): string {
    const style = this.styles.paragraph(styleId);
    const listId = own ?? style.listId;
    if (listId === null || listId === "0") return "";
    const styled = own === null && styleId !== null ? this.numbers.levelOfStyle(listId, styleId) : null;
    const level = ownLevel ?? styled ?? (own === null ? style.level : null) ?? 0;
    const number = this.numbers.next({ listId, level });
    if (number === null) this.lose("numbering");
    return number ?? "";
  }

  private endCell(): void {
    this.carryOver();
    this.tables.at(-1)?.endCell();
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    this.target.push(...table.finish());
    this.onTable();
  }
}

/** Word has no more than 63 columns; a damaged file may say anything. */
const MOST_COLUMNS = 1000;

function columnsOf(value: string | undefined, least: number): number {
  const count = Math.trunc(Number(value));
  return Number.isFinite(count) ? Math.min(MOST_COLUMNS, Math.max(least, count)) : least;
}

const twips = (attributes: XmlAttributes): number => Number(prefixedAttribute(attributes, "w") ?? 0) || 0;
