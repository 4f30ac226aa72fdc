import { itemNotFound, invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import type { Sheet } from "../../engine/sheet";

const members: Members<FreezePanesObject> = {
  properties: {},
  navigations: {},
  methods: {
    FreezeRows: (self, args) => self.freezeRows(args.integer(0, 1)),
    Unfreeze: (self) => void self.sheet().facade.cancelFreeze(),
  },
};

/** The rows of a sheet that stay in view. */
export class FreezePanesObject extends ExcelObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    context: HostContext,
    private readonly sheetId: string,
  ) {
    super(context);
  }

  sheet(): Sheet {
    const sheet = this.context.engine.sheet(this.sheetId);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  /** Columns frozen before are no longer: Excel freezes one way at a time by these methods. */
  freezeRows(count: number): void {
    if (count < 1) throw invalidArgument();
    this.sheet().facade.setFreeze({ xSplit: 0, ySplit: count, startRow: count, startColumn: -1 });
  }

  protected members(): Members<this> {
    return members;
  }
}
