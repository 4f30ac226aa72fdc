import { useEffect, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LONGEST_REASON } from "../../domain/ignores/IgnoreList";
import type { Finding } from "../../domain/rules/Finding";
import { ignoresProblemWords } from "../state/noticeWords";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { suggestedReasons } from "../state/suggestedReasons";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    margin: "8px 0 4px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  reasons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  reason: { minWidth: "0", maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
  buttons: { display: "flex", justifyContent: "flex-end", columnGap: "8px" },
});

interface IgnoreFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

/** Asks why: Enter sets the finding aside, Esc does not. A suggestion fills the field. */
export function IgnoreForm({ finding, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { session } = usePane();
  const { task, records } = usePaneState();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const choose = (text: string) => {
    setReason(text);
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") void session.ignores.add(finding, reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return;
    // Arrows and Home move in the text here, not in the list; Esc leaves the form, not the table.
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field
        label={messages.mending.reason}
        hint={messages.mending.reasonHint}
        {...(records.ignoresProblem && {
          validationMessage: ignoresProblemWords(records.ignoresProblem, messages),
        })}
      >
        <Input
          input={{ ref: field }}
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.reasons}>
        {suggestedReasons(records.ignores, messages.mending.reasons).map((text) => (
          <Button key={text} size="small" className={styles.reason} onClick={() => choose(text)}>
            {text}
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={reason.trim() === "" || task !== null || records.ignoresProblem !== null}
        >
          {messages.mending.ignoreNow}
        </Button>
      </div>
    </form>
  );
}
