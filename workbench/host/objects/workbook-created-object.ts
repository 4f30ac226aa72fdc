import { invalidArgument, notImplemented } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";

const members: Members<WorkbookCreatedObject> = {
  properties: {},
  navigations: {},
  methods: { Open: ({ context, base64 }) => openWorkbook(context, base64) },
};

/** A workbook made of a file's bytes and not yet opened: what `Excel.createWorkbook` makes outside a browser. */
export class WorkbookCreatedObject extends ExcelObject {
  readonly typeName = "WorkbookCreated";

  constructor(
    context: HostContext,
    readonly base64: string,
  ) {
    super(context);
  }

  protected members(): Members<this> {
    return members;
  }
}

/** Opens a file's bytes as another workbook. */
export function openWorkbook({ openWorkbook: open }: HostContext, base64: string): void {
  if (open === null) throw notImplemented("Excel.createWorkbook, as this host opens no other workbook");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw invalidArgument("base64");
  open(base64);
}
