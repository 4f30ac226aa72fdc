import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { RowForm } from "../../state/useRowForm";
import { Unit } from "./Unit";

const useStyles = makeStyles({
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  input: { minWidth: "0" },
});

/** The per cent of the points that the user gives. */
export function RateField({ form }: { readonly form: RowForm }) {
  const styles = useStyles();
  const { evaluation: words } = useMessages();
  return (
    <Field label={words.rate} size="small">
      <Input
        data-field="rate"
        className={styles.input}
        input={{ className: styles.figure, inputMode: "decimal", autoComplete: "off" }}
        value={form.text("rate")}
        contentAfter={<Unit text="%" />}
        onFocus={(event) => event.target.select()}
        onChange={(_event, { value }) => form.type("rate", value)}
      />
    </Field>
  );
}
