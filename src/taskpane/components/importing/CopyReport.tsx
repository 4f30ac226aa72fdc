import { useState } from "react";
import { Button, Textarea, makeStyles } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: "8px", paddingTop: "6px" },
  text: { width: "100%", marginTop: "4px" },
});

type Outcome = "copied" | "refused" | null;

/** 复制清单: what found no place, for whoever is to see to it. Desktop webviews may refuse: then the text itself is shown. */
export function CopyReport({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { importing: words } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  };
  return (
    <>
      <div className={styles.line}>
        <Button size="small" onClick={copy}>
          {words.copy}
        </Button>
        <span role="status">
          {outcome === "copied" ? words.copied : outcome === "refused" ? words.copyRefused : ""}
        </span>
      </div>
      {outcome === "refused" && (
        <Textarea className={styles.text} readOnly value={text} rows={4} aria-label={words.report} />
      )}
    </>
  );
}
