import { useState } from "react";
import type { FormEvent } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { newTableDraft, readNewTable } from "../../state/newTableDraft";
import type { NewTableDraft } from "../../state/newTableDraft";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { ListDialog } from "../ListDialog";
import type { MoreDialogProps } from "../more/MoreEntry";
import { FormChoice } from "./FormChoice";
import { NewTablePreview } from "./NewTablePreview";
import { RowCountFields } from "./RowCountFields";
import { TableFields } from "./TableFields";

const FORM_ID = "new-table";

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

/** 新建空白表: the form, whose it is and how many rows; what will be made stands above the button that makes it. */
export default function NewTableDialog({ open, onClose }: MoreDialogProps) {
  const styles = useStyles();
  const { newTable: words, cancel } = useMessages();
  const { session } = usePane();
  const { task, outcome, records } = usePaneState();
  const { settings } = records;
  const [draft, setDraft] = useState(() => newTableDraft(settings, outcome?.tables ?? [], new Date()));
  const reading = readNewTable(draft, settings);
  const wrong = "wrong" in reading ? reading.wrong : [];
  const isOff = task !== null || wrong.length > 0;
  const change = (changed: Partial<NewTableDraft>) => setDraft({ ...draft, ...changed });
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (isOff || !("options" in reading)) return;
    onClose();
    void session.newTables.make(draft.form, reading.options);
  };
  return (
    <ListDialog
      title={words.title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button appearance="primary" type="submit" form={FORM_ID} disabledFocusable={isOff}>
            {words.make}
          </Button>
        </>
      }
    >
      <form id={FORM_ID} className={styles.form} onSubmit={make}>
        <FormChoice form={draft.form} onChange={(form) => change({ form })} />
        <TableFields draft={draft} wrong={wrong} onChange={change} />
        <RowCountFields draft={draft} scheme={settings.scheme} wrong={wrong} onChange={change} />
      </form>
      {"options" in reading && <NewTablePreview form={draft.form} options={reading.options} />}
    </ListDialog>
  );
}
