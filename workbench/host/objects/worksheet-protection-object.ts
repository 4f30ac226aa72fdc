import type { ProtectionOptions } from "../../engine/workbook-record";
import { ExcelError, invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";

/** What Excel's protection allows when the add-in does not say: selecting cells, nothing else. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const members: Members<WorksheetProtectionObject> = {
  properties: {
    Protected: { get: (self) => self.protection !== undefined },
    Options: { get: (self) => ({ ...DEFAULTS, ...self.protection?.options }) },
  },
  navigations: {},
  methods: {
    Protect: (self, args) => self.protect(args.raw(0) ?? {}, args.optionalString(1)),
    Unprotect: (self, args) => self.unprotect(args.optionalString(0)),
  },
};

export class WorksheetProtectionObject extends ExcelObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    context: HostContext,
    private readonly sheetId: string,
  ) {
    super(context);
  }

  get protection(): { readonly options: ProtectionOptions; readonly password?: string } | undefined {
    return this.context.engine.record.protection[this.sheetId];
  }

  protect(options: unknown, password: string | undefined): void {
    if (this.protection !== undefined) throw new ExcelError("InvalidOperation");
    if (typeof options !== "object" || options === null) throw invalidArgument();
    const secret = password === undefined ? {} : { password };
    const allowed = { ...DEFAULTS, ...(options as ProtectionOptions) };
    this.context.engine.record.protection[this.sheetId] = { options: allowed, ...secret };
  }

  unprotect(password: string | undefined): void {
    const { protection } = this;
    if (protection?.password !== undefined && protection.password !== password)
      throw new ExcelError("AccessDenied");
    Reflect.deleteProperty(this.context.engine.record.protection, this.sheetId);
  }

  protected members(): Members<this> {
    return members;
  }
}
