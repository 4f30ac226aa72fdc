import type { Sheet } from "../../../workbench/engine/sheet";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";
import { Chance } from "../soak/Chance";

/** Something that the user does in a sheet of the book of `openBook`. */
interface Edit {
  readonly name: string;
  act(sheet: Sheet): void;
}

const TARGETS = ["≤57万元", "≥3条", "100％", "", 12.5];

const put = (row: number, column: number, v: string | number): Edit => ({
  name: `R${row + 1}C${column + 1} ${JSON.stringify(v)}`,
  act: (sheet) => sheet.write([{ row, column, cell: { v } }]),
});

const DRAWN: readonly ((chance: Chance) => Edit)[] = [
  (chance) => put(8 + chance.below(3), 4, chance.pick(TARGETS)),
  (chance) => put(8 + chance.below(3), 4, chance.pick(TARGETS)),
  (chance) => put(8 + chance.below(3), 3, "改过的描述"),
  () => put(4, 2, 251),
  () => put(6, 1, "改过的绩效目标"),
  (chance) => put(8 + chance.below(3), 7 + chance.below(2), "抢先写的"),
  (chance) => put(8 + chance.below(3), 14, "旁边的字"),
  (chance) => {
    const row = 8 + chance.below(3);
    return { name: `insert row ${row + 1}`, act: (sheet) => void sheet.facade.insertRows(row, 1) };
  },
  () => ({ name: "delete row 10", act: (sheet) => void sheet.facade.deleteRows(9, 1) }),
  () => ({ name: "insert column A", act: (sheet) => void sheet.facade.insertColumns(0, 1) }),
];

interface Placed {
  readonly sheet: number;
  readonly edit: Edit;
}

/** Some edits in a row, all in one turn: one burst of events. */
export class UserEdits {
  private constructor(
    private readonly edits: readonly Placed[],
    /** Whether the user rests before going on in the pane. */
    readonly isFollowedByRest: boolean,
  ) {}

  /** The same for the same seed. */
  static drawn(seed: number): UserEdits {
    const chance = new Chance(seed * 7919);
    const edits = Array.from({ length: 1 + chance.below(4) }, () => ({
      sheet: chance.below(2),
      edit: chance.pick(DRAWN)(chance),
    }));
    return new UserEdits(edits, chance.isLikely(0.5));
  }

  /** Another text in one cell of the first sheet, while the user goes on in the pane at once. */
  static ofCell(row: number, column: number, text: string): UserEdits {
    return new UserEdits([{ sheet: 0, edit: put(row, column, text) }], false);
  }

  act({ engine }: ExcelInNode): void {
    for (const { sheet, edit } of this.edits) {
      const at = engine.sheets()[sheet];
      if (at) edit.act(at);
    }
  }

  get name(): string {
    const rest = this.isFollowedByRest ? ", rest" : "";
    return this.edits.map(({ sheet, edit }) => `表${sheet + 1} ${edit.name}`).join("; ") + rest;
  }
}

/** What is hardest on each deed, and some by chance. */
export const SOME_EDITS: readonly UserEdits[] = [
  // The target of the row that is filled in, of one that was filled in before, and a cell that is to be written.
  UserEdits.ofCell(8, 4, "≥30条"),
  UserEdits.ofCell(9, 4, "≤20万元"),
  UserEdits.ofCell(8, 7, "抢先写的"),
  ...Array.from({ length: 6 }, (_, index) => UserEdits.drawn(index + 1)),
];
