import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "8px 12px 8px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** 返回 and whose view it is; the focus begins here. */
export function SettingsHeader({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.bar}>
      <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {messages.back}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {messages.settings}
      </h2>
    </div>
  );
}
