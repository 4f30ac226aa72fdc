import { ExcelObject, type Members } from "../excel-object";

const members: Members<WorkbookProtectionObject> = {
  properties: { Protected: { get: (self) => self.context.engine.record.workbookProtected } },
  navigations: {},
  methods: {
    Protect: (self) => {
      self.context.engine.record.workbookProtected = true;
    },
    Unprotect: (self) => {
      self.context.engine.record.workbookProtected = false;
    },
  },
};

export class WorkbookProtectionObject extends ExcelObject {
  readonly typeName = "WorkbookProtection";
  protected members(): Members<this> {
    return members;
  }
}
