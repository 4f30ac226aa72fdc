import { useMemo, useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { nameOfTable } from "../../../domain/table/TargetTable";
import type { TableAudit } from "../../../domain/audit";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { ListDialog } from "../ListDialog";
import { VirtualList } from "../VirtualList";

const LINE_HEIGHT = 34;

const useStyles = makeStyles({
  text: { margin: "0 0 6px" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", width: "100%" },
});

interface FormsDialogProps {
  readonly tables: readonly TableAudit[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 生成自评表: for which projects. Those that are finished are chosen at first; where none is, all are. */
export default function FormsDialog({ tables, open, onClose }: FormsDialogProps) {
  const styles = useStyles();
  const { forms: words, cancel } = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const [chosen, setChosen] = useState(() => chosenAtFirst(tables));
  const ids = useMemo(() => tables.map(({ table }) => table.id), [tables]);
  const count = ids.filter((id) => chosen.has(id)).length;
  const make = () => {
    onClose();
    void session.makeForms(ids.filter((id) => chosen.has(id)));
  };
  return (
    <ListDialog
      title={words.title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            appearance="primary"
            disabledFocusable={task !== null || count === 0}
            onClick={() => count > 0 && make()}
          >
            {words.make(count)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.intro}</p>
      <div className={styles.head}>
        <Checkbox
          label={words.all}
          checked={count === ids.length ? true : count === 0 ? false : "mixed"}
          onChange={() => setChosen(new Set(count === ids.length ? [] : ids))}
        />
        <span>{words.chosen(count, ids.length)}</span>
      </div>
      <VirtualList
        items={tables}
        keyOf={({ table }) => table.id}
        estimateSize={() => LINE_HEIGHT}
        label={words.projects}
        renderRow={({ table }, current) => (
          <Checkbox
            className={styles.line}
            label={nameOfTable(table)}
            checked={chosen.has(table.id)}
            data-row
            tabIndex={current ? 0 : -1}
            onChange={() => setChosen(toggled(chosen, table.id))}
          />
        )}
      />
    </ListDialog>
  );
}

function chosenAtFirst(tables: readonly TableAudit[]): ReadonlySet<string> {
  const finished = tables.filter(({ evaluation }) => evaluation.score !== null);
  return new Set((finished.length > 0 ? finished : tables).map(({ table }) => table.id));
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
