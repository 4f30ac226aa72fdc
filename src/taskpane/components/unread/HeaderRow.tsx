import { useState } from "react";
import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { lastRow } from "../../../domain/grid/Area";
import type { Area } from "../../../domain/grid/Area";
import { draftAt, likelyHeader } from "../../state/hintDraft";
import type { HintDraft } from "../../state/hintDraft";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  number: { width: "88px" },
  input: { textAlign: "right", minWidth: 0 },
});

interface HeaderRowProps {
  readonly draft: HintDraft;
  /** Of the sheet; null where it is blank. */
  readonly extent: Area | null;
  readonly hasRow: boolean;
  readonly onChange: (draft: HintDraft) => void;
}

/** The sheet, and the header's row in it: typed, or that of the cell which is selected. */
export function HeaderRow({ draft, extent, hasRow, onChange }: HeaderRowProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const { session } = usePane();
  const { outcome } = usePaneState();
  const [hasNoSelection, setHasNoSelection] = useState(false);
  const sheets = session.hints.sheets();
  const chooseSheet = (sheetId: string) => {
    const sheet = sheets.find((one) => one.sheetId === sheetId);
    if (sheet) onChange(draftAt(likelyHeader(sheet, outcome?.diagnoses ?? [])));
  };
  const takeSelected = async () => {
    const selected = await session.hints.selected();
    const isKnown = selected !== null && sheets.some(({ sheetId }) => sheetId === selected.sheetId);
    setHasNoSelection(!isKnown);
    if (isKnown) onChange(draftAt(selected));
  };
  const wrong = hasRow ? null : words.rowWrong((extent?.row ?? 0) + 1, extent ? lastRow(extent) + 1 : 1);
  const problem = hasNoSelection ? words.nothingSelected : wrong;
  return (
    <>
      <Field label={words.sheet}>
        <Select value={draft.sheetId} onChange={(_event, { value }) => chooseSheet(value)}>
          {sheets.map(({ sheetId, sheetName }) => (
            <option key={sheetId} value={sheetId}>
              {sheetName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.row} hint={words.rowHint} {...(problem !== null && { validationMessage: problem })}>
        {(control) => (
          <div className={styles.row}>
            <Input
              {...control}
              className={styles.number}
              input={{ className: styles.input, inputMode: "numeric" }}
              value={draft.row}
              onChange={(_event, { value }) => {
                setHasNoSelection(false);
                onChange({ ...draft, row: value, chosen: new Map() });
              }}
            />
            <Button onClick={() => void takeSelected()}>{words.useSelected}</Button>
          </div>
        )}
      </Field>
    </>
  );
}
