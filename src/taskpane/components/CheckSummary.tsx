import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { PaneTone } from "../host/paneTheme";
import { paneTheme } from "../host/paneTheme";
import type { Locale } from "../../domain/locale/Locale";
import { messagesFor } from "../locales/messagesFor";

const useStyles = makeStyles({ box: { padding: "16px", overflowWrap: "anywhere" }, title: { marginTop: 0 } });

interface CheckSummaryProps {
  readonly text: string;
  readonly locale: Locale;
  readonly tone: PaneTone;
}

/** What the ribbon's 一键校验 found, in a dialog, where Excel cannot open the pane from code. */
export function CheckSummary({ text, locale, tone }: CheckSummaryProps) {
  const styles = useStyles();
  const messages = messagesFor(locale);
  return (
    <FluentProvider theme={paneTheme(tone)}>
      <main className={styles.box}>
        <h1 className={styles.title}>{messages.dialog.title}</h1>
        <p>{text}</p>
        <p>{messages.dialog.openPane}</p>
      </main>
    </FluentProvider>
  );
}
