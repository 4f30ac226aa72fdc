import { useMemo, useState } from "react";
import type { FormEvent } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Place } from "../../../application/WorkbookPort";
import { isSound } from "../../../domain/table/hintFaults";
import { sketchSheet } from "../../../domain/table/sketchTables";
import { tablesOfHint } from "../../../domain/table/tablesOfHint";
import { draftAt, readHintDraft } from "../../state/hintDraft";
import type { HintDraft } from "../../state/hintDraft";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { ListDialog } from "../ListDialog";
import type { MoreDialogProps } from "../more/MoreEntry";
import { ColumnRoles } from "./ColumnRoles";
import { HeaderRow } from "./HeaderRow";
import { HintPreview } from "./HintPreview";

const FORM_ID = "point-at-header";

const useStyles = makeStyles({
  // Room for the focus ring of what stands at the edge.
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    padding: "2px",
  },
});

interface PointDialogProps extends MoreDialogProps {
  readonly place: Place;
  readonly onBack: () => void;
}

/** 指认表头: the sheet and row, what each column holds, and what will be read by it above the button that keeps it. */
export function PointDialog({ place, open, onBack, onClose }: PointDialogProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const [draft, setDraft] = useState(() => draftAt(place));
  const { sheet, reading, tables } = useDraftReading(draft);
  const isOff = task !== null || tables.length === 0;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isOff || !reading?.hint) return;
    onClose();
    void session.hints.save(reading.hint);
  };
  return (
    <ListDialog
      title={words.title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onBack}>{words.toList}</Button>
          <Button appearance="primary" type="submit" form={FORM_ID} disabledFocusable={isOff}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.form} onSubmit={save}>
        <HeaderRow
          draft={draft}
          extent={sheet?.view.extent ?? null}
          hasRow={!!reading?.hint}
          onChange={setDraft}
        />
        {reading?.hint && (
          <ColumnRoles
            choices={reading.choices}
            onChoose={(column, role) =>
              setDraft({ ...draft, chosen: new Map([...draft.chosen, [column, role]]) })
            }
          />
        )}
      </form>
      {reading?.hint && <HintPreview faults={reading.faults} tables={tables} />}
    </ListDialog>
  );
}

/** The sheet as it was last read, what the draft says of it, and what would be read by that. */
function useDraftReading(draft: HintDraft) {
  const { session } = usePane();
  const { outcome, records } = usePaneState();
  const { hints, settings } = records;
  const sheet = useMemo(() => {
    const grid = session.hints.sheets().find(({ sheetId }) => sheetId === draft.sheetId);
    return grid && outcome ? sketchSheet(grid, { headerWords: settings.headerWords, hints }) : null;
  }, [session, outcome, draft.sheetId, settings.headerWords, hints]);
  const reading = useMemo(() => sheet && readHintDraft(draft, sheet), [draft, sheet]);
  const tables = useMemo(() => {
    if (!sheet || !reading?.hint || !isSound(reading.faults)) return [];
    return tablesOfHint(sheet.view.grid, { headerWords: settings.headerWords, hints }, reading.hint);
  }, [sheet, reading, settings.headerWords, hints]);
  return { sheet, reading, tables };
}
