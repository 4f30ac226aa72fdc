import { auditAgain, auditIgnored } from "../../src/application/auditAgain";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { saveIgnores } from "../../src/application/ignoreFindings";
import { ignore, NO_IGNORES } from "../../src/domain/ignores/IgnoreList";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { seedGrids } from "../support/seedGrids";

const workbook = { read: () => Promise.resolve(seedGrids()) };
const check = (settings = defaultSettings) => checkWorkbook(workbook, settings);

async function uncovered() {
  const result = await check();
  const finding = result.audit.tables[4]?.findings.find(({ ruleId }) => ruleId === "C03");
  if (!finding) throw new Error("C03 does not hit seed table 5.");
  return { result, finding };
}

describe("judging again without reading", () => {
  it("by other settings gives what a check by them gives", async () => {
    const settings = { ...defaultSettings, fiscalYear: 2031, rules: { I12: { isOn: false } } };
    const again = await auditAgain(await check(), settings, {});
    expect(again.audit).toEqual((await check(settings)).audit);
    expect(again.audit.tables[0]?.table.year).toBe(2031);
  });

  it("with a finding set aside touches its table alone, and gives what a check gives", async () => {
    const { result, finding } = await uncovered();
    const ignores = ignore(NO_IGNORES, finding.fingerprint, "另有批复");
    const again = auditIgnored(result, defaultSettings, ignores, new Set([finding.fingerprint]));
    expect(again.audit).toEqual((await checkWorkbook(workbook, defaultSettings, { ignores })).audit);
    expect(again.audit.tables[3]).toBe(result.audit.tables[3]);
    const back = auditIgnored(again, defaultSettings, NO_IGNORES, new Set([finding.fingerprint]));
    expect(back.audit).toEqual(result.audit);
  });
});

describe("keeping what is set aside", () => {
  const saved = { load: () => Promise.resolve(null), save: () => Promise.resolve() };

  it("drops what is found no longer, not what an idle or crashed rule has not looked at", async () => {
    const { result, finding } = await uncovered();
    const list = ignore(ignore(NO_IGNORES, finding.fingerprint, "另有批复"), "I12-gone", "旧");
    expect(await saveIgnores(saved, list, result.audit)).toHaveLength(1);
    const settings = { ...defaultSettings, rules: { C03: { isOn: false }, I12: { isOn: false } } };
    const without = (await check(settings)).audit;
    expect(await saveIgnores(saved, list, without, settings)).toHaveLength(2);
    const [table] = result.audit.tables;
    const crashed = table && {
      ...table,
      failures: [{ ruleId: "I12", tableId: table.table.id, reason: "boom" }],
    };
    const audit = { tables: [crashed, ...result.audit.tables.slice(1)].flatMap((one) => one ?? []) };
    expect(await saveIgnores(saved, list, audit)).toHaveLength(2);
  });
});
