import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/domain/rules/catalogue";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { formatSettings, parseSettings } from "../../../src/domain/settings/settingsFile";
import { matchesSchema } from "../../support/matchesSchema";

const schema = JSON.parse(
  readFileSync(join(__dirname, "../../../docs/settings.schema.json"), "utf8"),
) as Readonly<Record<string, unknown>> & { readonly properties: object };

const accepted = (file: unknown): boolean => "settings" in parseSettings(JSON.stringify(file));
const scheme = { execution: "20", output: "40", benefit: "30", satisfaction: "10", cost: "0" };

it("describes exactly the settings that there are", () => {
  const known = ["$schema", "version", ...Object.keys(defaultSettings)];
  expect(Object.keys(schema.properties).sort()).toEqual(known.sort());
});

it("takes what the assistant hands on, with every rule set", () => {
  const rules = Object.fromEntries(
    catalogue.map(({ id }) => [id, { isOn: false, severity: "info" as const }]),
  );
  const file: unknown = JSON.parse(formatSettings({ ...defaultSettings, rules }));
  expect(accepted(file)).toBe(true);
  expect(matchesSchema(file, schema)).toBe(true);
});

it.each<object>([
  {},
  { $schema: "./settings.schema.json" },
  { fiscalYear: null },
  { fiscalYear: 2025 },
  { fiscalYear: 1999 },
  { fiscalYear: "2025" },
  { fiscalYear: 2024.5 },
  { costTolerance: "0.01" },
  { costTolerance: 0.01 },
  { costTolerance: "-1" },
  { shortfallWarningPercent: "5" },
  { shortfallWarningPercent: "5%" },
  { deviationPercent: "200" },
  { deviationPercent: 30 },
  { executionReasonPercent: "100" },
  { executionReasonPercent: "100.5" },
  { executionReasonPercent: "085" },
  { achievedPercent: "99.999999" },
  { achievedPercent: "100.000" },
  { partlyPercent: "0" },
  { partlyPercent: ".5" },
  { rateNames: [] },
  { rateNames: ["率"] },
  { rateNames: "率" },
  { rateNames: ["率", " "] },
  { smallerIsBetter: ["长".repeat(51)] },
  { largerIsBetter: Array.from({ length: 501 }, () => "多") },
  { scheme: "2020" },
  { scheme: "2019" },
  { scheme },
  { scheme: { ...scheme, extra: "0" } },
  { scheme: { execution: "100" } },
  { rules: { C03: { isOn: false } } },
  { rules: { C03: { isOn: "no" } } },
  { rules: { C03: { severity: "error" } } },
  { rules: { C03: { severity: "fatal" } } },
  { rules: { C03: { level: 1 } } },
  { rules: [] },
  { rules: { nonsense: {} } },
  { nonsense: 1 },
  { version: 2 },
])("agrees with the reader about %j", (fields) => {
  const file = { version: 1, ...fields };
  expect(matchesSchema(file, schema)).toBe(accepted(file));
});

it("leaves to the reader what it cannot say: the total of a scheme, the order of the bands, and which rules there are", () => {
  for (const fields of [
    { scheme: { ...scheme, cost: "5" } },
    { partlyPercent: "90" },
    { rules: { T99: {} } },
  ]) {
    const file = { version: 1, ...fields };
    expect([matchesSchema(file, schema), accepted(file)]).toEqual([true, false]);
  }
});
