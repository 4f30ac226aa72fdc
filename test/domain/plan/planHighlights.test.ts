import { formatArea, parseArea } from "../../../src/domain/grid/address";
import type { Highlight, HighlightSeverity } from "../../../src/domain/grid/SheetGrid";
import { audit } from "../../../src/domain/audit";
import { planHighlights } from "../../../src/domain/plan/planHighlights";
import type { Finding, Severity } from "../../../src/domain/rules/Finding";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";

const GRID = seedFormGrid();
const TABLES = audit(readTables([GRID], defaultSettings).tables, defaultSettings).tables;

function areaAt(text: string) {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no area.`);
  return area;
}

const finding = (severity: Severity, at: string): Finding => {
  const { row, column } = areaAt(at);
  return {
    ...{ ruleId: "I01", severity, tableId: "表1", sheetId: GRID.sheetId, sheetName: GRID.sheetName },
    ...{ cell: { row, column }, row, facts: {}, fix: null, fingerprint: `${severity} ${at}` },
  };
};

const lit = (severity: HighlightSeverity, ...areas: string[]): Highlight => {
  return { severity, areas: areas.map(areaAt) };
};

/** What is planned where the sheet shows `now` and the check found `found`: "error E9 E10". */
function planned(found: readonly Finding[], now: readonly Highlight[] = []) {
  const change = planHighlights(
    { ...GRID, highlights: now },
    TABLES.map((table) => ({ ...table, findings: found })),
  );
  return change && change.after.map(({ severity, areas }) => [severity, ...areas.map(formatArea)].join(" "));
}

describe("the cells that a check colours", () => {
  it("are each that a finding names, by what was found there", () => {
    const found = [
      finding("info", "E12"),
      finding("error", "E9"),
      finding("warning", "D10"),
      finding("error", "C11"),
    ];
    expect(planned(found)).toEqual(["error E9 C11", "warning D10", "info E12"]);
  });

  it("have the colour of the worst finding, once, whichever was found first", () => {
    const found = [
      finding("info", "E9"),
      finding("warning", "E9"),
      finding("error", "E9"),
      finding("error", "E9"),
    ];
    expect(planned(found)).toEqual(["error E9"]);
    expect(planned([finding("info", "E9"), finding("warning", "E9")])).toEqual(["warning E9"]);
  });

  it("are none where nothing was found", () => {
    expect(planned([])).toBeNull();
    expect(planned([], [lit("error", "E9")])).toEqual([]);
  });
});

describe("colours that the sheet has already", () => {
  const found = [
    finding("error", "E9"),
    finding("error", "E10"),
    finding("error", "F9"),
    finding("error", "F10"),
  ];

  it.each<[what: string, now: readonly Highlight[]]>([
    ["cell by cell", [lit("error", "E9", "E10", "F9", "F10")]],
    ["in another order", [lit("error", "F10", "E10", "F9", "E9")]],
    ["in one rectangle, as Excel may join them", [lit("error", "E9:F10")]],
    ["in two formats", [lit("error", "E9:E10"), lit("error", "F9:F10")]],
  ])("are left alone however they are cut up: %s", (_what, now) => {
    expect(planned(found, now)).toBeNull();
  });

  it.each<[what: string, now: readonly Highlight[]]>([
    ["a cell short", [lit("error", "E9:F9", "E10")]],
    ["a cell more", [lit("error", "E9:F10", "G9")]],
    ["another row", [lit("error", "E10:F11")]],
    ["a row of four for two rows of two", [lit("error", "E9:H9")]],
    ["another colour", [lit("warning", "E9:F10")]],
    ["stretched over a whole column", [lit("error", "E9:F10", "E1:E1048576")]],
  ])("are planned anew where they are %s", (_what, now) => {
    expect(planned(found, now)).toEqual(["error E9 E10 F9 F10"]);
  });

  it("of a whole column are no reason to count a million cells, and another column is another", () => {
    expect(planned([], [lit("info", "E1:E1048576")])).toEqual([]);
  });

  it("stand in the plan as they were, for undo", () => {
    const now = [lit("info", "A1")];
    expect(planHighlights({ ...GRID, highlights: now }, [])).toEqual({ before: now, after: [] });
  });
});
