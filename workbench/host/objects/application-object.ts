import { ExcelObject, type Members } from "../excel-object";
import { notImplemented } from "../excel-error";
import { WorkbookCreatedObject } from "./workbook-created-object";

const ignored = (): void => undefined;

const members: Members<ApplicationObject> = {
  properties: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_self, value) => {
        if (value !== "Automatic")
          throw notImplemented(`Application.calculationMode = ${JSON.stringify(value)}`);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {},
  methods: {
    /** Formulas are calculated before every answer: asking for it changes nothing. */
    Calculate: ignored,
    SuspendScreenUpdatingUntilNextSync: ignored,
    SuspendApiCalculationUntilNextSync: ignored,
    CreateWorkbook: ({ context }, args) => new WorkbookCreatedObject(context, args.string(0)),
  },
};

export class ApplicationObject extends ExcelObject {
  readonly typeName = "Application";
  protected members(): Members<this> {
    return members;
  }
}
