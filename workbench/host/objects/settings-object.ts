import { found, itemNotFound } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import type { HostContext } from "../host-context";

const settingMembers: Members<SettingObject> = {
  properties: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => found(self.context.engine.record.settings[self.key]),
      set: (self, value) => {
        self.context.engine.record.settings[self.key] = value;
      },
    },
  },
  navigations: {},
  methods: {
    Delete: (self) => {
      Reflect.deleteProperty(self.context.engine.record.settings, self.key);
    },
  },
};

export class SettingObject extends ExcelObject {
  readonly typeName = "Setting";
  constructor(
    context: HostContext,
    readonly key: string,
  ) {
    super(context);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }
  protected members(): Members<this> {
    return settingMembers;
  }
}

const members: Members<SettingsObject> = {
  properties: {},
  navigations: {},
  methods: {
    Add: (self, args) => {
      const key = args.string(0);
      self.context.engine.record.settings[key] = args.raw(1) ?? null;
      return new SettingObject(self.context, key);
    },
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
  },
};

/** `workbook.settings`: what add-ins keep in the document. */
export class SettingsObject extends ExcelObject {
  readonly typeName = "SettingCollection";

  override items(): SettingObject[] {
    return Object.keys(this.context.engine.record.settings).map(
      (key) => new SettingObject(this.context, key),
    );
  }

  override item(key: unknown): SettingObject {
    if (typeof key !== "string" || !Object.hasOwn(this.context.engine.record.settings, key))
      throw itemNotFound();
    return new SettingObject(this.context, key);
  }

  protected members(): Members<this> {
    return members;
  }
}
