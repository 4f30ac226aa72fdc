import { EventType, WORKBOOK_TARGET } from "../events";
import { ExcelError, found, itemNotFound } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import { assertWorkbookUnprotected } from "../sheet-guard";
import { assertSheetName, nextSheetName } from "../sheet-name";
import { WorksheetObject } from "./worksheet-object";

const members: Members<WorksheetsObject> = {
  properties: {},
  navigations: {},
  methods: {
    Add: (self, args) => self.add(args.optionalString(0)),
    GetActiveWorksheet: ({ context }) => new WorksheetObject(context, context.engine.activeSheet().id),
    GetCount: (self, args) => self.shown(args.flag(0)).length,
    GetFirst: (self, args) => found(self.shown(args.flag(0)).at(0)),
    GetLast: (self, args) => found(self.shown(args.flag(0)).at(-1)),
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
    _RegisterDataChangedEvent: ({ context }) => context.events.register(EventType.changed, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: ({ context }) =>
      context.events.unregister(EventType.changed, WORKBOOK_TARGET),
    _RegisterSelectionChangedEvent: ({ context }) =>
      context.events.register(EventType.selectionChanged, WORKBOOK_TARGET),
    _UnregisterSelectionChangedEvent: ({ context }) =>
      context.events.unregister(EventType.selectionChanged, WORKBOOK_TARGET),
  },
};

export class WorksheetsObject extends ExcelObject {
  readonly typeName = "WorksheetCollection";

  override items(): WorksheetObject[] {
    return this.context.engine.sheets().map((sheet) => new WorksheetObject(this.context, sheet.id));
  }

  /** A worksheet by its id or its name. */
  override item(key: unknown): WorksheetObject {
    const { engine } = this.context;
    const sheet = typeof key === "string" ? (engine.sheet(key) ?? engine.sheetNamed(key)) : null;
    if (sheet === null) throw itemNotFound();
    return new WorksheetObject(this.context, sheet.id);
  }

  shown(visibleOnly: boolean): WorksheetObject[] {
    const { engine } = this.context;
    return this.items().filter((item) => !visibleOnly || engine.visibility(item.sheet()) === "Visible");
  }

  add(name: string | undefined): WorksheetObject {
    const { engine } = this.context;
    assertWorkbookUnprotected(engine);
    const wanted = name ?? nextSheetName(engine);
    assertSheetName(wanted);
    if (engine.sheetNamed(wanted) !== null) throw new ExcelError("ItemAlreadyExists");
    return new WorksheetObject(this.context, engine.addSheet(wanted).id);
  }

  protected members(): Members<this> {
    return members;
  }
}
