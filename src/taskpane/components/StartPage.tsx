import { useEffect, useRef } from "react";
import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular, QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import { FIRST_TABS } from "../FirstUse";
import type { FirstUse } from "../FirstUse";
import { paneTheme } from "../host/paneTheme";
import type { PaneTone } from "../host/paneTheme";
import type { StartMessages } from "../locales/start.zh-CN";
import { GuideCard } from "./GuideCard";
import { hiddenText } from "./hiddenText";
import { StartTabs } from "./StartTabs";

const START_PANEL = "start-panel";

// As in Toolbar, TabBar and EmptyState: when the pane takes this page's place nothing moves.
const useStyles = makeStyles({
  title: hiddenText,
  page: { height: "100vh", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  bar: { display: "flex", alignItems: "center", columnGap: "10px", padding: "10px 8px 4px 12px" },
  check: { flexShrink: 0 },
  rest: { flex: "1 1 auto" },
  rare: { display: "flex", flexShrink: 0 },
  box: { padding: "8px 12px 16px", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

interface StartPageProps {
  readonly messages: StartMessages;
  readonly tone: PaneTone;
  /** 三步上手; null where it was put away. `hasSample`: this Excel can open the sample workbook. */
  readonly guide: { readonly hasSample: boolean } | null;
  readonly opening: Opening | null;
  /** Fetches the pane, which then takes this page's place and does what was asked. */
  readonly onBegin: (use: FirstUse) => void;
}

/** What the pane is being opened for, or in one sentence why it could not be. */
export interface Opening {
  readonly use: FirstUse;
  readonly fault: string | null;
}

/** The pane as it is before anything was asked of it: its controls, and one sentence. The pane itself is fetched for the first of them. */
export function StartPage({ messages, tone, guide, opening, onBegin }: StartPageProps) {
  const styles = useStyles();
  const isBusy = opening !== null && opening.fault === null;
  const begin = (use: FirstUse) => !isBusy && onBegin(use);
  return (
    <FluentProvider theme={paneTheme(tone)} className={styles.page}>
      <header>
        <h1 className={styles.title}>{messages.productName}</h1>
        <div className={styles.bar}>
          <Button
            appearance="primary"
            className={styles.check}
            data-first-use="check"
            disabledFocusable={isBusy}
            onClick={() => begin("check")}
          >
            {messages.check}
          </Button>
          <span className={styles.rest} />
          <span className={styles.rare}>
            <Button
              appearance="subtle"
              icon={<Settings20Regular />}
              aria-label={messages.settings}
              title={messages.settings}
              data-first-use="settings"
              onClick={() => begin("settings")}
            />
            <Button
              appearance="subtle"
              icon={<QuestionCircle20Regular />}
              aria-label={messages.help}
              title={messages.help}
              data-first-use="help"
              aria-haspopup="dialog"
              onClick={() => begin("help")}
            />
            <Button
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={messages.more}
              title={messages.more}
              data-first-use="more"
              aria-haspopup="menu"
              aria-expanded={false}
              onClick={() => begin("more")}
            />
          </span>
        </div>
        <StartTabs messages={messages} panelId={START_PANEL} onChoose={begin} />
      </header>
      <main>
        {guide && (
          <GuideCard
            messages={messages}
            done={[]}
            hasSample={guide.hasSample}
            isBusy={isBusy}
            onUse={begin}
          />
        )}
        <div id={START_PANEL} role="tabpanel" aria-labelledby={FIRST_TABS.check} className={styles.box}>
          <StartSentence messages={messages} opening={opening} onRetry={begin} />
        </div>
      </main>
    </FluentProvider>
  );
}

interface StartSentenceProps {
  readonly messages: StartMessages;
  readonly opening: Opening | null;
  readonly onRetry: (use: FirstUse) => void;
}

/** What to do first, that it is under way, or why the pane could not be opened. */
function StartSentence({ messages, opening, onRetry }: StartSentenceProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const fault = opening?.fault ?? null;
  // The focus is lost with a pane that has failed while it was put up; it is never taken from elsewhere.
  useEffect(() => {
    if (fault !== null && document.hasFocus() && document.activeElement === document.body) {
      box.current?.querySelector("button")?.focus();
    }
  }, [fault]);
  if (opening && fault !== null) {
    return (
      <div ref={box} role="alert">
        <p className={styles.sentence}>{fault}</p>
        <Button onClick={() => onRetry(opening.use)}>{messages.retry}</Button>
      </div>
    );
  }
  // A live region from the start: only what changes in one is read out.
  return (
    <p role="status" className={styles.sentence}>
      {opening ? messages.starting : messages.firstStart}
    </p>
  );
}
