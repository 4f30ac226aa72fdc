import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { Namesakes } from "../../../src/domain/table/Namesakes";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

/** Of each table the places of its namesakes among all of them. */
function namesakesOf(...grids: SheetGrid[]) {
  const { tables } = readTables(grids, defaultSettings);
  const namesakes = new Namesakes(tables);
  return tables.map((table) => namesakes.of(table).map((other) => tables.indexOf(other)));
}

const sheet = (name: string, form: Parameters<typeof seedFormGrid>[0]) => seedFormGrid(form, { name });

it("tables of one project and unit are namesakes, on one sheet or on several", () => {
  expect(namesakesOf(gridOf([...seedFormRows(), ...seedFormRows()]), sheet("乙", {}))).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

it("spaces and line breaks in the names make no difference", () => {
  const [unit, project] = ["349101湖城市水务局", "河道清淤"];
  const other = { unit: "349101湖城市 水务局", project: "河道\n清淤" };
  expect(namesakesOf(sheet("甲", { unit, project }), sheet("乙", other))).toEqual([[1], [0]]);
});

it("other projects, and projects of other units, are none", () => {
  const [project, unit] = ["河道清淤", "349101湖城市水务局"];
  const forms = [
    { project, unit },
    { project: "泵站检修", unit },
    { project, unit: "349102湖城市财政局" },
  ];
  expect(namesakesOf(...forms.map((form, index) => sheet(`表${index}`, form)))).toEqual([[], [], []]);
});

it("tables without a project's name are none", () => {
  expect(namesakesOf(sheet("甲", { project: "" }), sheet("乙", { project: " " }))).toEqual([[], []]);
});

it("two blocks of one form are none, those of two forms are", () => {
  expect(namesakesOf(twoBlockGrid())).toEqual([[], []]);
  const { values } = twoBlockGrid();
  expect(namesakesOf(gridOf([...values, ...values]))).toEqual([
    [2, 3],
    [2, 3],
    [0, 1],
    [0, 1],
  ]);
  const beside = values.map((row) => [
    ...row,
    ...Array.from({ length: 12 - row.length }, () => null),
    ...row,
  ]);
  expect(namesakesOf(gridOf(beside)).map((others) => others.length)).toEqual([2, 2, 2, 2]);
  const copy: SheetGrid = { ...twoBlockGrid(), sheetId: "id-副本", sheetName: "副本" };
  expect(namesakesOf(twoBlockGrid(), copy)).toEqual([
    [2, 3],
    [2, 3],
    [0, 1],
    [0, 1],
  ]);
});
