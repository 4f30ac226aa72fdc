import type { WordLossKind } from "../domain/word/WordDocument";
import { isOn, prefixedAttribute } from "../ooxml/scanXml";
import type { XmlAttributes } from "../ooxml/scanXml";
import { FieldCodes } from "./FieldCodes";
import type { DocxStyles } from "./readStyles";
import { plainSymbol, plainSymbols } from "./symbols";
import type { PlainSymbols } from "./symbols";

/** How the run that is being read shows its text. */
interface Run {
  isHidden: boolean | null;
  font: string | null;
  isRaised: boolean;
}

/** Elements of an equation that set its characters one over another or beside each other. */
const EQUATION_LAYOUT = new Set([
  "f",
  "sSup",
  "sSub",
  "sSubSup",
  "rad",
  "nary",
  "m",
  "eqArr",
  "limLow",
  "limUpp",
]);
const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
};

/** The text of a paragraph as Word shows it, from its runs. */
export class ParagraphText {
  private text = "";
  private run: Run | null = null;
  private readonly fields = new FieldCodes();
  private equations = 0;
  private hasLayout = false;
  private isHiddenParagraph = false;

  constructor(
    private readonly styles: DocxStyles,
    private readonly lose: (kind: WordLossKind, count?: number) => void,
  ) {}

  /** The paragraph's style hides its text, unless a run says otherwise. */
  hideParagraph(isHidden: boolean): void {
    this.isHiddenParagraph = isHidden;
  }

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === "r") this.run = { isHidden: null, font: null, isRaised: false };
    else if (name === "oMath") this.equations++;
    else if (parent === "rPr") this.readProperty(name, attributes);
    else if (parent === "r") this.readCharacter(name, attributes);
    else this.readEquation(name);
    this.put({ text: this.fields.read(name, attributes, parent), unknown: 0 });
  }

  /** @param isPlaceholder the text is a prompt of a form that nobody has filled in yet */
  close(name: string, text: string, isPlaceholder: boolean): void {
    if (name === "t" && !isPlaceholder) this.put(plainSymbols(text, this.run?.font ?? null));
    else if (name === "r") this.run = null;
    else if (name === "num" && this.equations > 0) this.put({ text: "/", unknown: 0 });
    else if (name === "oMath") this.endEquation();
  }

  /** The whole text, at the paragraph's end. */
  take(): string {
    const { text } = this;
    this.text = "";
    this.isHiddenParagraph = false;
    this.fields.endParagraph();
    return text;
  }

  private put({ text, unknown }: PlainSymbols): void {
    if (text === "" || !this.fields.showsText) return;
    if (this.run?.isHidden ?? this.isHiddenParagraph) {
      if (text.trim() !== "") this.lose("hiddenText");
      return;
    }
    this.lose("symbol", unknown);
    this.text += this.run?.isRaised ? raised(text) : text;
  }

  private readProperty(name: string, attributes: XmlAttributes): void {
    if (!this.run) return;
    const value = prefixedAttribute(attributes, "val");
    if (name === "vanish") this.run.isHidden = isOn(value, true);
    else if (name === "rStyle") this.run.isHidden ??= this.styles.style(value ?? null).isHidden;
    else if (name === "vertAlign") this.run.isRaised = value === "superscript";
    else if (name === "rFonts")
      this.run.font =
        prefixedAttribute(attributes, "ascii") ?? prefixedAttribute(attributes, "hAnsi") ?? null;
  }

  private readCharacter(name: string, attributes: XmlAttributes): void {
    if (name === "sym") {
      const code = prefixedAttribute(attributes, "char") ?? "";
      this.put(plainSymbol(code, prefixedAttribute(attributes, "font") ?? null));
    } else if (name === "footnoteReference" || name === "endnoteReference") this.lose("note");
    else if (name === "commentReference") this.lose("comment");
    else this.put({ text: characterOf(name, attributes), unknown: 0 });
  }

  private readEquation(name: string): void {
    if (this.equations === 0) return;
    if (EQUATION_LAYOUT.has(name)) this.hasLayout = true;
    if (name === "sup") this.put({ text: "^", unknown: 0 });
  }

  private endEquation(): void {
    this.equations--;
    if (this.equations > 0) return;
    if (this.hasLayout) this.lose("equation");
    this.hasLayout = false;
  }
}

/** Elements that stand for a character. A page ends within a text for the paper's sake alone. */
function characterOf(name: string, attributes: XmlAttributes): string {
  if (name === "tab" || name === "ptab") return "\t";
  if (name === "cr") return "\n";
  if (name === "noBreakHyphen") return "-";
  if (name !== "br") return "";
  const type = prefixedAttribute(attributes, "type");
  return type === undefined || type === "textWrapping" ? "\n" : "";
}

/** 10 with a raised 4 is not 104: raised figures have characters of their own. Other raised text stays as it is. */
function raised(text: string): string {
  return /^[\d+-]+$/.test(text) ? [...text].map((digit) => RAISED[digit] ?? digit).join("") : text;
}
