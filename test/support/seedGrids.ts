import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { seedFormGrid } from "./seedForm";
import { seedTables } from "./seedTables";

/** The 12 real tables as sheets, straight from the document's text. */
export function seedGrids(): SheetGrid[] {
  return seedTables().map((table, index) => {
    const money = (text: string | null) =>
      text === null ? null : { value: Number(text), numberFormat: "0.00", text };
    return seedFormGrid(
      {
        title: table.title,
        unit: `${table.unitCode}${table.unitName}`,
        project: table.project,
        budget: money(table.budget),
        fiscal: money(table.fiscal),
        other: money(table.other),
        use: table.use,
        goal: table.goal,
        rows: table.rows.map(({ level1, level2, level3, description, value }) => {
          return [level1, level2, level3, description, value] as const;
        }),
      },
      { name: `表${index + 1}${table.project}` },
    );
  });
}
