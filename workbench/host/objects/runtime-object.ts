import { ExcelObject, type Members } from "../excel-object";

const members: Members<RuntimeObject> = {
  properties: {
    EnableEvents: {
      get: (self) => self.context.events.enabled,
      set: (self, value) => {
        self.context.events.enabled = value === true;
      },
    },
  },
  navigations: {},
  methods: {},
};

/** `context.runtime`. */
export class RuntimeObject extends ExcelObject {
  readonly typeName = "Runtime";
  protected members(): Members<this> {
    return members;
  }
}
