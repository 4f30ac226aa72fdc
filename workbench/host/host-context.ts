import type { Engine } from "../engine/engine";
import type { Costs } from "./costs";
import type { Events } from "./events";
import type { Limits } from "./limits";
import type { References } from "./references";

/** What every Excel object of a host works with. */
export interface HostContext {
  readonly engine: Engine;
  readonly costs: Costs;
  readonly references: References;
  readonly events: Events;
  readonly limits: Limits;
  /** Opens another workbook beside this one; null where this host can open none. */
  readonly openWorkbook: ((base64: string) => void) | null;
}
