import { useState } from "react";
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
  /** What the ribbon asked for has failed to open the pane. */
  readonly failed: boolean;
  /** 三步上手; null where it was put away. `hasSample`: this Excel can open the sample workbook. */
  readonly guide: { readonly hasSample: boolean } | null;
  /** Fetches the pane, which then takes this page's place; rejects when it cannot be fetched. */
  readonly open: (use: FirstUse) => Promise<void>;
}

type Opening = { readonly use: FirstUse; readonly isFailed: boolean } | null;

/** The pane as it is before anything was asked of it: its controls, and one sentence. The pane itself is fetched for the first of them. */
export function StartPage({ messages, tone, failed, guide, open }: StartPageProps) {
  const styles = useStyles();
  const [opening, setOpening] = useState<Opening>(failed ? { use: "check", isFailed: true } : null);
  const isBusy = opening !== null && !opening.isFailed;
  const begin = (use: FirstUse) => {
    if (isBusy) return;
    setOpening({ use, isFailed: false });
    open(use).catch(() => setOpening({ use, isFailed: true }));
  };
  return (
    <FluentProvider theme={paneTheme(tone)} className={styles.page}>
      <header>
        <h1 className={styles.title}>{messages.productName}</h1>
        <div className={styles.bar}>
          <Button
            appearance="primary"
            className={styles.check}
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
              onClick={() => begin("settings")}
            />
            <Button
              appearance="subtle"
              icon={<QuestionCircle20Regular />}
              aria-label={messages.help}
              title={messages.help}
              aria-haspopup="dialog"
              onClick={() => begin("help")}
            />
            <Button
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={messages.more}
              title={messages.more}
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
  readonly opening: Opening;
  readonly onRetry: (use: FirstUse) => void;
}

/** What to do first, that it is under way, or what to do where the pane could not be fetched. */
function StartSentence({ messages, opening, onRetry }: StartSentenceProps) {
  const styles = useStyles();
  if (!opening) return <p className={styles.sentence}>{messages.firstStart}</p>;
  if (!opening.isFailed) {
    return (
      <p role="status" className={styles.sentence}>
        {messages.starting}
      </p>
    );
  }
  return (
    <div role="alert">
      <p className={styles.sentence}>{messages.partMissing}</p>
      <Button onClick={() => onRetry(opening.use)}>{messages.retry}</Button>
    </div>
  );
}
