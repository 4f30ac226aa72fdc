import { defaultLargerIsBetter, defaultSmallerIsBetter } from "../value/direction";
import type { Settings } from "./Settings";

/** The customs of domain.md §3, until a unit sets its own. */
export const defaultSettings: Settings = {
  fiscalYear: null,
  costTolerance: "0.005",
  shortfallWarningPercent: "5",
  smallerIsBetter: defaultSmallerIsBetter,
  largerIsBetter: defaultLargerIsBetter,
};
