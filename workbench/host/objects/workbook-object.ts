import { isValidReferenceId } from "../references";
import { ExcelObject, type Members } from "../excel-object";
import { ApplicationObject } from "./application-object";
import { NamesObject } from "./names-object";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { RuntimeObject } from "./runtime-object";
import { SettingsObject } from "./settings-object";
import { openWorkbook } from "./workbook-created-object";
import { StylesObject } from "./styles-object";
import { WorkbookProtectionObject } from "./workbook-protection-object";
import { WorksheetsObject } from "./worksheets-object";

const ignored = (): void => undefined;

const members: Members<WorkbookObject> = {
  properties: {
    Name: { get: (self) => self.context.engine.book.getName() },
    ReadOnly: { get: () => false },
  },
  navigations: {
    Application: (self) => new ApplicationObject(self.context),
    Names: (self) => new NamesObject(self.context, null),
    Protection: (self) => new WorkbookProtectionObject(self.context),
    Settings: (self) => new SettingsObject(self.context),
    Styles: (self) => new StylesObject(self.context),
    Worksheets: (self) => new WorksheetsObject(self.context),
    _Runtime: (self) => new RuntimeObject(self.context),
  },
  methods: {
    GetActiveCell: ({ context }) =>
      new RangeObject(context, context.engine.activeSheet().id, context.engine.selection.cell()),
    GetSelectedRange: ({ context }) =>
      new RangeObject(context, context.engine.activeSheet().id, context.engine.selection.range()),
    GetSelectedRanges: ({ context }) =>
      new RangeAreasObject(context, context.engine.activeSheet().id, [context.engine.selection.range()]),
    _GetRangeForEventByReferenceId: (self, args) => self.context.references.get(args.string(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (self, args) =>
      isValidReferenceId(self.context.references, args.raw(0))
        ? self.context.references.get(args.string(0))
        : null,
    _GetReferenceCount: (self) => self.context.references.count,
    _RemoveReference: (self, args) => self.context.references.remove(args.string(0)),
    _RemoveAllReferences: (self) => self.context.references.clear(),
    /** `Excel.createWorkbook` in a browser. */
    CreateAndOpenWorkbook: ({ context }, args) => openWorkbook(context, args.string(0)),
    _RegisterActivatedEvent: ignored,
    _UnregisterActivatedEvent: ignored,
  },
};

/** The root of every object path. */
export class WorkbookObject extends ExcelObject {
  readonly typeName = "Workbook";
  protected members(): Members<this> {
    return members;
  }
}
