import { useState } from "react";
import type { EntryProblem } from "../../application/fillIn";
import type { TableAudit } from "../../domain/audit";
import type { TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import { sentFor } from "./FillKeeper";
import { isSamePlace } from "./fillReducer";
import { evaluateDrafts, problemInDraft } from "./judgeDrafts";
import { usePane, usePaneState } from "./PaneContext";
import type { Draft, FieldName } from "./PaneState";

/** A row of the form while it is typed into. */
export interface RowForm {
  /** What a field's input shows: what was typed, else what the cell holds. */
  readonly text: (field: FieldName) => string;
  readonly type: (field: FieldName, text: string) => void;
  /** The table as if what was typed stood in it. */
  readonly evaluation: TableEvaluation;
  /** Why it cannot be entered, once that was tried. */
  readonly problem: EntryProblem | null;
  /** What the sheet holds by now in a field that is being typed into, where it has changed since; null elsewhere. */
  readonly changedTo: (field: FieldName) => string | null;
  /** Writes what was typed, and whether that could be begun. */
  readonly commit: (more?: Draft) => boolean;
  /** Writes what was typed, or keeps it where it cannot be entered: nothing is lost when the row is left. */
  readonly leave: () => void;
  /** Whether anything was typed that is now given up. */
  readonly restore: () => boolean;
}

interface RowFormParts {
  readonly audit: TableAudit;
  readonly row: string;
  /** What the cells hold, by what was last read and what is on its way. */
  readonly shown: Draft;
}

/** Typing into a row: judged at each key, written when the row is left. An edit of the sheet leaves it alone. */
export function useRowForm({ audit, row, shown }: RowFormParts): RowForm {
  const { session } = usePane();
  const { fill } = usePaneState();
  const [typed, setTyped] = useState<Draft>({});
  const [before, setBefore] = useState<Draft>({});
  const [wasTried, setTried] = useState(false);
  const place = { tableId: audit.table.id, row };
  const refused = fill.drafts.find((kept) => kept.isRefused && isSamePlace(kept.place, place));
  const draft: Draft = { ...refused?.draft, ...typed };
  const isTyped = Object.keys(draft).length > 0;
  const sent = sentFor(place.tableId, fill.drafts);
  const table = session.fill.read(place.tableId);
  const forget = () => {
    setTyped({});
    setBefore({});
    setTried(false);
  };
  const commit = (more: Draft = {}): boolean => {
    const whole = { ...draft, ...more };
    if (Object.keys(whole).length === 0) return true;
    if (table && problemInDraft(table, { row, draft: whole }) !== null) {
      setTried(true);
      return false;
    }
    void session.fill.commit(place, whole);
    forget();
    return true;
  };
  return {
    text: (field) => draft[field] ?? shown[field] ?? "",
    type: (field, text) => {
      if (typed[field] === undefined) setBefore({ ...before, [field]: shown[field] ?? "" });
      setTyped({ ...typed, [field]: text });
    },
    evaluation: table ? evaluateDrafts(table, isTyped ? [...sent, { row, draft }] : sent) : audit.evaluation,
    problem: table && isTyped && (wasTried || refused) ? problemInDraft(table, { row, draft }) : null,
    changedTo: (field) => {
      const [was, is] = [before[field], shown[field] ?? ""];
      return was !== undefined && was !== is && is !== typed[field] ? is : null;
    },
    commit,
    leave: () => {
      if (!isTyped || commit()) return;
      session.fill.keepRefused(place, draft);
      forget();
    },
    restore: () => {
      session.fill.restore(place);
      forget();
      return isTyped;
    },
  };
}
