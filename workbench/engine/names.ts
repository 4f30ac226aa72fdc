import type { FWorkbook, Univer } from "./univer";
import { run } from "./command";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** with its `=`: `=Sheet1!$A$1`, `="text"`, `=1+2` */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** null for a name of the whole workbook */
  readonly sheetId: string | null;
}

/** The mutations: the commands round them go through every formula of the workbook, once for each name. */
const SET_NAME = "formula.mutation.set-defined-name";
const REMOVE_NAME = "formula.mutation.remove-defined-name";

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** What Univer keeps of a name. */
interface NameParams {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/**
 * The facade tells neither a name's id nor whether it is hidden. Its builder would, but refuses names that two sheets
 * have alike, which a workbook may; so this looks where the facade of the pinned version keeps them.
 */
function paramsOf(found: object): NameParams {
  return (found as { readonly _definedNameParam: NameParams })._definedNameParam;
}

/** The names of a workbook and of its sheets. Univer moves what they refer to when rows, columns and sheet names change. */
export class Names {
  constructor(
    private readonly univer: Univer,
    private readonly book: FWorkbook,
  ) {}

  all(): DefinedName[] {
    return this.book.getDefinedNames().map((found) => {
      const { id, name, formulaOrRefString, comment, hidden, localSheetId } = paramsOf(found);
      const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
      const sheetId = !localSheetId || localSheetId === WHOLE_WORKBOOK ? null : localSheetId;
      return { id, name, formula, comment: comment ?? "", visible: hidden !== true, sheetId };
    });
  }

  in(sheetId: string | null): DefinedName[] {
    return this.all()
      .filter((name) => name.sheetId === sheetId)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    return this.in(sheetId).find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  byId(id: string): DefinedName | null {
    return this.all().find((known) => known.id === id) ?? null;
  }

  add(name: Omit<DefinedName, "id">): DefinedName {
    const added = { ...name, id: crypto.randomUUID() };
    run(this.univer, SET_NAME, this.params(added));
    return added;
  }

  update(name: DefinedName): void {
    run(this.univer, SET_NAME, this.params(name));
  }

  delete(name: DefinedName): void {
    run(this.univer, REMOVE_NAME, this.params(name));
  }

  private params(name: DefinedName): object {
    return {
      unitId: this.book.getId(),
      id: name.id,
      name: name.name,
      formulaOrRefString: name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
    };
  }
}
