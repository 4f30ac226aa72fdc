import { useState } from "react";
import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { overviewMessages } from "../../locales/overviewMessages";
import { overviewClipboard } from "../../state/overviewClipboard";
import type { OverviewRow } from "../../state/overviewRows";
import type { OverviewColumn } from "../../state/overviewSort";
import { usePane } from "../../state/PaneContext";

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { width: "100%" },
});

interface CopyOverviewProps {
  readonly rows: readonly OverviewRow[];
  readonly columns: readonly OverviewColumn[];
}

/** What was copied, or was to be. */
type Copy = { readonly text: string; readonly rows: number; readonly isRefused: boolean } | null;

/** 复制: the list as it is on show. Desktop webviews may refuse: then the text itself is shown. */
export function CopyOverview({ rows, columns }: CopyOverviewProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const words = overviewMessages(locale);
  const [copy, setCopy] = useState<Copy>(null);
  const begin = () => {
    const text = overviewClipboard(rows, columns, words, locale);
    const ended = (isRefused: boolean) => setCopy({ text, rows: rows.length, isRefused });
    navigator.clipboard.writeText(text).then(
      () => ended(false),
      () => ended(true),
    );
  };
  return (
    <>
      <Button size="small" title={words.copyHint} onClick={begin}>
        {words.copy}
      </Button>
      <span role="status" className={styles.said}>
        {copy && (copy.isRefused ? words.copyRefused : words.copied(copy.rows))}
      </span>
      {copy?.isRefused && (
        <Textarea className={styles.text} readOnly value={copy.text} rows={4} aria-label={words.copyText} />
      )}
    </>
  );
}
