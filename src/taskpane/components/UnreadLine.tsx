import { useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import type { Outcome } from "../state/PaneState";
import { useMessages, usePaneState } from "../state/PaneContext";
import { unreadWords } from "../state/unreadWords";
import { OpenUnread } from "./OpenUnread";
import { useFocusHandover } from "./useFocusHandover";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "6px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** "2 张工作表没有识别 · 为什么没识别" above the list; nothing where all was read. */
export function UnreadLine({ outcome }: { readonly outcome: Outcome }) {
  const messages = useMessages();
  const words = unreadWords(outcome, usePaneState().records, messages);
  if (!outcome.complete || words.length === 0) return null;
  const { why, look } = messages.diagnosis;
  return (
    <Line text={words.join(messages.problem.separator)} label={outcome.diagnoses.length > 0 ? why : look} />
  );
}

function Line({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useFocusHandover(line);
  return (
    <div ref={line} className={styles.line}>
      <QuestionCircle16Regular aria-hidden="true" />
      <span>{text}</span>
      <OpenUnread label={label} />
    </div>
  );
}
