import { useRef } from "react";
import type { KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { FIRST_TABS } from "../FirstUse";
import type { FirstUse } from "../FirstUse";
import type { StartMessages } from "../locales/start.zh-CN";

// Fluent's small tabs, as TabBar has them, without what they bring along: they are fetched with the pane.
const useStyles = makeStyles({
  bar: { display: "flex", padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    // A tab's own padding, and that of its content.
    padding: `${tokens.spacingVerticalSNudge} calc(${tokens.spacingHorizontalSNudge} + ${tokens.spacingHorizontalXXS})`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    "::after": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

const TABS = ["check", "fill", "scores", "overview"] as const;

interface StartTabsProps {
  readonly messages: StartMessages;
  readonly panelId: string;
  readonly onChoose: (use: FirstUse) => void;
}

/** 校验 | 年终填报 | 评价 | 汇总 of the start page: arrow keys move among them, as in every row of tabs. */
export function StartTabs({ messages, panelId, onChoose }: StartTabsProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = bar.current?.children[(from + step + TABS.length) % TABS.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={messages.tabList} className={styles.bar}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={FIRST_TABS[tab]}
          data-first-use={FIRST_TABS[tab]}
          aria-selected={tab === "check"}
          aria-controls={tab === "check" ? panelId : undefined}
          tabIndex={tab === "check" ? 0 : -1}
          className={mergeClasses(styles.tab, tab === "check" && styles.chosen)}
          onKeyDown={(event) => move(event, index)}
          onClick={() => tab !== "check" && onChoose(FIRST_TABS[tab])}
        >
          {messages.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
