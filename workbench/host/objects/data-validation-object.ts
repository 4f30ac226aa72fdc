import {
  ALERT_STYLES,
  type ErrorAlert,
  NO_VALIDATION,
  type ValidationContent,
  type ValidationPrompt,
  type ValidationRule,
} from "../../engine/data-validation";
import type { DataValidations } from "../../engine/data-validations";
import { invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { assertAllowed } from "../sheet-guard";
import { ruleFromWire, ruleToWire, ruleType } from "../validation-rule";
import type { Area } from "./area";

/** Excel's limits for what a validation says. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function text(value: unknown, longest: number): string {
  if (typeof value !== "string" || value.length > longest) throw invalidArgument();
  return value;
}

function parts(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function errorAlert(value: unknown): ErrorAlert {
  const { showAlert = true, style = "Stop", title = "", message = "" } = parts(value);
  const known = ALERT_STYLES.find((name) => name === style);
  if (known === undefined) throw invalidArgument();
  return {
    showAlert: flag(showAlert),
    style: known,
    title: text(title, LONGEST_TITLE),
    message: text(message, LONGEST_MESSAGE),
  };
}

function prompt(value: unknown): ValidationPrompt {
  const { showPrompt = true, title = "", message = "" } = parts(value);
  return {
    showPrompt: flag(showPrompt),
    title: text(title, LONGEST_TITLE),
    message: text(message, LONGEST_MESSAGE),
  };
}

const members: Members<DataValidationObject> = {
  properties: {
    ErrorAlert: {
      get: (self) => self.shared()?.errorAlert ?? null,
      set: (self, value) => self.change({ errorAlert: errorAlert(value) }),
    },
    IgnoreBlanks: {
      get: (self) => self.shared()?.ignoreBlanks ?? null,
      set: (self, value) => self.change({ ignoreBlanks: flag(value) }),
    },
    Prompt: {
      get: (self) => self.shared()?.prompt ?? null,
      set: (self, value) => self.change({ prompt: prompt(value) }),
    },
    Rule: {
      get: (self) => {
        const shared = self.shared();
        return shared === null ? null : ruleToWire(shared.rule);
      },
      set: (self, value) => self.setRule(ruleFromWire(value)),
    },
    Type: { get: (self) => self.type() },
  },
  navigations: {},
  methods: { Clear: (self) => self.clear() },
};

/** `range.dataValidation`. Whether the cells are valid is not known here. */
export class DataValidationObject extends ExcelObject {
  readonly typeName = "DataValidation";

  constructor(
    context: HostContext,
    /** Asked anew each time: the area may have moved. */
    private readonly area: () => Area,
  ) {
    super(context);
  }

  /** What all cells have alike; null where they differ. */
  shared(): ValidationContent | null {
    const [first, ...more] = this.validations().of(this.area().rects);
    return first === undefined || more.length > 0 ? null : (first ?? NO_VALIDATION);
  }

  type(): string {
    const contents = this.validations().of(this.area().rects);
    const shared = this.shared();
    if (shared !== null) return ruleType(shared.rule);
    return contents.includes(null) ? "Inconsistent" : "MixedCriteria";
  }

  /** Excel takes no rule for cells that have different ones. */
  setRule(rule: ValidationRule): void {
    if (this.shared() === null) throw invalidArgument();
    this.change({ rule });
  }

  change(change: Partial<ValidationContent>): void {
    this.assertChangeable();
    this.validations().change(this.area().rects, change);
  }

  clear(): void {
    this.assertChangeable();
    this.validations().clear(this.area().rects);
  }

  private validations(): DataValidations {
    return this.context.engine.validations(this.area().sheet);
  }

  private assertChangeable(): void {
    assertAllowed(this.context.engine, this.area().sheet, null);
  }

  protected members(): Members<this> {
    return members;
  }
}
