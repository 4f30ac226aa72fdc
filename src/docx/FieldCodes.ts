import { isOn, prefixedAttribute } from "../ooxml/scanXml";
import type { XmlAttributes } from "../ooxml/scanXml";

interface Field {
  /** Between the field's code and its end: what Word shows. */
  isResult: boolean;
  checked: boolean | null;
  readonly choices: string[];
  choice: number;
}

/** Fields in a text, which hold a code that is not shown and then a result that is. They may hold others. */
export class FieldCodes {
  private fields: Field[] = [];

  /** Whether text that comes now is shown. */
  get showsText(): boolean {
    return this.fields.every(({ isResult }) => isResult);
  }

  /** @returns what the field itself shows at its end: a box that is ticked, the word chosen from a list */
  read(name: string, attributes: XmlAttributes, parent: string): string {
    if (name === "fldChar") return this.mark(prefixedAttribute(attributes, "fldCharType") ?? "");
    const field = this.fields.at(-1);
    if (!field) return "";
    const value = prefixedAttribute(attributes, "val");
    if (name === "checkBox") field.checked ??= false;
    else if (parent === "checkBox" && (name === "checked" || name === "default"))
      field.checked = isOn(value, true);
    else if (name === "listEntry") field.choices.push(value ?? "");
    else if (parent === "ddList" && name === "result") field.choice = Number(value ?? 0);
    return "";
  }

  /** A field that has no end by now has lost it: better its code is shown than text behind it lost. */
  endParagraph(): void {
    this.fields = this.fields.filter(({ isResult }) => isResult);
  }

  private mark(type: string): string {
    if (type === "begin") this.fields.push({ isResult: false, checked: null, choices: [], choice: 0 });
    const field = this.fields.at(-1);
    if (type === "separate" && field) field.isResult = true;
    if (type !== "end" || !field) return "";
    this.fields.pop();
    if (!this.showsText) return "";
    if (field.checked !== null) return field.checked ? "☒" : "☐";
    return field.choices[field.choice] ?? "";
  }
}
