import type { Rect } from "../../engine/rect";
import { found } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { RangeObject } from "./range-object";

const members: Members<RangeCollectionObject> = {
  properties: {},
  navigations: {},
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
  },
};

/** `rangeAreas.areas`. */
export class RangeCollectionObject extends ExcelObject {
  readonly typeName = "RangeCollection";

  constructor(
    context: HostContext,
    private readonly sheetId: string,
    private readonly rects: readonly Rect[],
  ) {
    super(context);
  }

  override items(): RangeObject[] {
    return this.rects.map((rect) => new RangeObject(this.context, this.sheetId, rect));
  }

  protected members(): Members<this> {
    return members;
  }
}
