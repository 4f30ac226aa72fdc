import { useMemo, useRef } from "react";
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { TableAudit } from "../../domain/audit";
import { safeFixesOf } from "../state/fixPreviews";
import type { SafeFixes } from "../state/fixPreviews";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { ruleWords } from "../state/ruleWords";
import { useFocusHandover } from "./useFocusHandover";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface SafeFixBarProps {
  readonly tables: readonly TableAudit[];
  /** The one table that it is about; null for the whole workbook. */
  readonly tableId: string | null;
}

/** "2 处“…”可一次修改" with 预览全部安全修改, a line a rule; only for fixes that change no meaning. */
export function SafeFixBar({ tables, tableId }: SafeFixBarProps) {
  const { outcome } = usePaneState();
  const offers = useMemo(() => safeFixesOf(tables), [tables]);
  if (!outcome?.complete) return null;
  return offers.map((fixes) => <SafeFixLine key={fixes.ruleId} fixes={fixes} tableId={tableId} />);
}

function SafeFixLine({ fixes, tableId }: { readonly fixes: SafeFixes; readonly tableId: string | null }) {
  const styles = useStyles();
  const messages = useMessages();
  const { session, locale } = usePane();
  const { task } = usePaneState();
  const focusTarget = useRestoreFocusTarget();
  const line = useRef<HTMLDivElement>(null);
  useFocusHandover(line);
  const { ruleId, count } = fixes;
  return (
    <div ref={line} className={styles.line}>
      <span>{messages.mending.safe(count, ruleWords(ruleId, locale).title)}</span>
      <Button
        {...focusTarget}
        size="small"
        disabledFocusable={task !== null}
        onClick={() => void session.previewSafeFixes({ ruleId, tableId })}
      >
        {messages.mending.previewSafe}
      </Button>
    </div>
  );
}
