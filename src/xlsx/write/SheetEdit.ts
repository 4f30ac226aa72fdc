import { SheetCells } from "./SheetCells";
import { SheetColumns } from "./SheetColumns";
import { SheetFormats } from "./SheetFormats";
import { SheetValidations } from "./SheetValidations";
import { XmlEdit } from "./XmlEdit";

/** A worksheet part, to be changed in its cells and what lies over them; all else keeps its characters. */
export class SheetEdit {
  readonly columns: SheetColumns;
  readonly cells: SheetCells;
  readonly formats: SheetFormats;
  readonly validations: SheetValidations;
  private readonly edit: XmlEdit;

  constructor(xml: string) {
    this.edit = new XmlEdit(xml);
    this.columns = new SheetColumns(this.edit);
    this.cells = new SheetCells(this.edit, this.columns);
    this.formats = new SheetFormats(this.edit);
    this.validations = new SheetValidations(this.edit);
  }

  /** The namespace's prefix in this part: "x:" or "". */
  get prefix(): string {
    return this.edit.root.prefix;
  }

  /** The part with all changes; to be called once. */
  finish(): string {
    // In the schema's order: new elements may find themselves at one place.
    for (const part of [this.columns, this.cells, this.formats, this.validations]) part.write();
    return this.edit.toString();
  }
}
