import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons";
import type { RowEvaluation } from "../../../domain/evaluation/TableEvaluation";
import { unitOf } from "../../state/inputText";
import { useMessages } from "../../state/PaneContext";
import type { RowForm } from "../../state/useRowForm";
import { RateField } from "./RateField";
import { Unit } from "./Unit";

const DAY = /^\d{4}-\d\d-\d\d$/;

const useStyles = makeStyles({
  calendar: { position: "relative", display: "inline-flex", color: tokens.colorNeutralForeground2 },
  // The browser's own date input lies unseen over the icon: a click on it opens the calendar.
  picker: {
    position: "absolute",
    inset: 0,
    width: "100%",
    padding: 0,
    border: "none",
    opacity: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      margin: 0,
      cursor: "pointer",
    },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 108px",
    columnGap: "8px",
    alignItems: "start",
  },
});

interface ActualFieldProps {
  readonly row: RowEvaluation;
  readonly form: RowForm;
  /** Later than planned: the user grades it by a per cent of the points. */
  readonly isLate: boolean;
}

/** 实际完成值 of a number, with the target's unit beside it, or of a date. */
export function ActualField({ row, form, isLate }: ActualFieldProps) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const isRated = isLate || row.basis?.kind === "graded";
  return (
    <div className={isRated ? styles.pair : undefined}>
      <Field label={words.actual} size="small" {...changedHint(form, words.changedInSheet)}>
        {row.kind === "date" ? <DateInput form={form} /> : <NumberInput form={form} unit={unitOf(row)} />}
      </Field>
      {isRated && <RateField form={form} />}
    </div>
  );
}

/** Says what the sheet holds by now where it has changed behind what is being typed. */
function changedHint(form: RowForm, say: (text: string) => string): { readonly hint?: string } {
  const changed = form.changedTo("actual");
  return changed === null ? {} : { hint: say(changed) };
}

function NumberInput({ form, unit }: { readonly form: RowForm; readonly unit: string }) {
  const styles = useStyles();
  return (
    <Input
      data-row
      data-field="actual"
      input={{ className: styles.figure, inputMode: "decimal", autoComplete: "off" }}
      value={form.text("actual")}
      {...(unit !== "" && { contentAfter: <Unit text={unit} /> })}
      onFocus={(event) => event.target.select()}
      onChange={(_event, { value }) => form.type("actual", value)}
    />
  );
}

/** A date as it is written: 2024-12-20, 12月20日. The calendar beside it types the day that is picked. */
function DateInput({ form }: { readonly form: RowForm }) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  const text = form.text("actual");
  return (
    <Input
      data-row
      data-field="actual"
      input={{ autoComplete: "off" }}
      placeholder={words.datePlaceholder}
      value={text}
      contentAfter={
        <span className={styles.calendar}>
          <CalendarLtr16Regular aria-hidden="true" />
          <input
            type="date"
            className={styles.picker}
            tabIndex={-1}
            aria-label={words.pickDate}
            title={words.pickDate}
            value={DAY.test(text) ? text : ""}
            onChange={(event) => form.type("actual", event.target.value)}
          />
        </span>
      }
      onFocus={(event) => event.target.select()}
      onChange={(_event, { value }) => form.type("actual", value)}
    />
  );
}
