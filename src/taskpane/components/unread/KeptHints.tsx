import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { HintStanding } from "../../../domain/table/hintStandings";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";

const useStyles = makeStyles({
  title: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 0",
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface KeptHintsProps {
  readonly hints: readonly HintStanding[];
  readonly onFailed: () => void;
  /** The line that had the focus is gone. */
  readonly onRemoved: () => void;
}

/** 已指认的表头: where each stands now and what is read by it, with 撤销指认. */
export function KeptHints({ hints, ...after }: KeptHintsProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  if (hints.length === 0) return null;
  return (
    <section aria-label={words.kept}>
      <h3 className={styles.title}>{words.kept}</h3>
      <ul className={styles.list}>
        {hints.map((standing) => {
          const { sheetId, headerRow, columns } = standing.hint;
          const key = `${sheetId} ${headerRow} ${columns[0]?.column ?? ""}`;
          return <KeptHint key={key} standing={standing} {...after} />;
        })}
      </ul>
    </section>
  );
}

interface KeptHintProps {
  readonly standing: HintStanding;
  readonly onFailed: () => void;
  /** The line that had the focus is gone. */
  readonly onRemoved: () => void;
}

function KeptHint({ standing: { hint, state, row }, onFailed, onRemoved }: KeptHintProps) {
  const styles = useStyles();
  const { diagnosis: words } = useMessages();
  const { session } = usePane();
  const { task } = usePaneState();
  const line = (row ?? hint.headerRow) + 1;
  const remove = async () => {
    if (await session.hints.remove(hint)) onRemoved();
    else onFailed();
  };
  return (
    <li className={styles.line}>
      <span>
        {words.keptAt(hint.sheetName, line)}
        <div className={styles.state}>{words.states[state]}</div>
      </span>
      <Button
        size="small"
        aria-label={words.removeOf(hint.sheetName, line)}
        disabledFocusable={task !== null}
        onClick={() => task === null && void remove()}
      >
        {words.remove}
      </Button>
    </li>
  );
}
