import { useMemo, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { reportText } from "../../state/importWords";
import type { ReadSource } from "../../state/PaneState";
import { ListDialog } from "../ListDialog";
import { VirtualList } from "../VirtualList";
import { CopyReport } from "./CopyReport";
import { importItems, isMatch } from "./importItems";
import type { ImportItem } from "./importItems";
import { GroupLine } from "./GroupLine";
import { MatchLine } from "./MatchLine";

const useStyles = makeStyles({
  text: { margin: "0 0 6px", overflowWrap: "anywhere" },
  head: { margin: 0, padding: "10px 0 4px", fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  left: { padding: "3px 0", overflowWrap: "anywhere" },
});

/** 引入实际完成值: what may come in at once, what is to be confirmed with both texts, and what found no place. */
export default function ImportDialog({
  source,
  open,
}: {
  readonly source: ReadSource;
  readonly open: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { importing: words } = messages;
  const { session, store } = usePane();
  const { task } = usePaneState();
  const items = useMemo(() => importItems(source.found, messages), [source, messages]);
  const matches = useMemo(() => items.filter(isMatch), [items]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(matches.filter(({ isSafe }) => isSafe).map(({ key }) => key)),
  );
  const picked = matches.filter(({ key }) => chosen.has(key));
  const drop = () => store.dispatch({ type: "sourceDropped" });
  const preview = () =>
    void session.imports.preview({
      rows: picked.flatMap(({ row }) => row ?? []),
      funds: picked.flatMap(({ funds }) => funds ?? []),
    });
  const { found } = source;
  const isLeft = found.unmatchedTables.length + found.unmatchedRows.length + found.leftBlank.length > 0;
  return (
    <ListDialog
      title={words.title}
      open={open}
      onClose={() => !task && drop()}
      actions={
        <>
          <Button disabledFocusable={task !== null} onClick={drop}>
            {messages.cancel}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={task !== null || picked.length === 0}
            onClick={() => picked.length > 0 && preview()}
          >
            {words.preview(picked.length)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {words.from(source.name)}
        {found.same.length > 0 && ` · ${words.same(found.same.length)}`}
      </p>
      {matches.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      <VirtualList
        items={items}
        keyOf={({ key }) => key}
        estimateSize={({ kind }) => (kind === "match" ? 88 : 30)}
        isHead={({ kind }) => kind === "head" || kind === "left"}
        label={words.title}
        renderRow={(item, current) =>
          isMatch(item) ? (
            <MatchLine
              item={item}
              current={current}
              isChosen={chosen.has(item.key)}
              onToggle={() => setChosen(toggled(chosen, item.key))}
            />
          ) : item.kind === "group" ? (
            <GroupLine
              item={item}
              current={current}
              chosen={chosen}
              onChoose={(keys, isChosen) => setChosen(withAll(chosen, keys, isChosen))}
            />
          ) : (
            <Plain item={item} />
          )
        }
      />
      {isLeft && <CopyReport text={reportText(source.name, found, messages)} />}
    </ListDialog>
  );
}

function Plain({ item }: { readonly item: Extract<ImportItem, { kind: "head" | "left" }> }) {
  const styles = useStyles();
  if (item.kind === "left") return <div className={styles.left}>{item.text}</div>;
  return (
    <h3 className={styles.head}>
      {item.text}
      {item.hint !== "" && <div className={styles.hint}>{item.hint}</div>}
    </h3>
  );
}

function withAll(
  chosen: ReadonlySet<string>,
  keys: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const rest = [...chosen].filter((key) => !keys.includes(key));
  return new Set(isChosen ? [...rest, ...keys] : rest);
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
