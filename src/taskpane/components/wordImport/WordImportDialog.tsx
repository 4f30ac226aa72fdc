import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { FoundWord } from "../../state/PaneState";
import { useMessages, usePane, usePaneState } from "../../state/PaneContext";
import { chosenNames } from "../../state/wordImportItems";
import { ListDialog } from "../ListDialog";
import type { MoreDialogProps } from "../more/MoreEntry";
import { ProblemBar } from "../ProblemBar";
import { ProgressLine } from "../ProgressLine";
import { useWordMessages } from "./useWordMessages";
import { WordFileChoice } from "./WordFileChoice";
import { WordFindings } from "./WordFindings";
import { WordOutcome } from "./WordOutcome";

const useStyles = makeStyles({
  hint: { margin: "0 0 8px" },
  step: { "&:not(:empty)": { flexShrink: 0, marginTop: "8px" } },
});

/** What of a document is not to come in; the document that is meant, as another one begins anew. */
interface Choice {
  readonly word: FoundWord;
  readonly left: ReadonlySet<number>;
}

const NOTHING_LEFT: ReadonlySet<number> = new Set();

/** 从 Word 导入: the choice of a document, what it holds, and which of it is to become worksheets. */
export default function WordImportDialog({ open, onClose }: MoreDialogProps) {
  const styles = useStyles();
  const messages = useMessages();
  const words = useWordMessages();
  const { session } = usePane();
  const { task, word } = usePaneState();
  const [choice, setChoice] = useState<Choice | null>(null);
  const found = word?.kind === "found" && word.found.tables.length > 0 ? word : null;
  const left = choice !== null && choice.word === found ? choice.left : NOTHING_LEFT;
  const chosen = found?.found.sheets.flatMap((_, place) => (left.has(place) ? [] : [place])) ?? [];
  const isOff = task !== null || chosen.length === 0;
  const close = () => {
    if (task?.kind === "readWord") session.cancel();
    onClose();
  };
  const add = () => {
    if (isOff || !found) return;
    onClose();
    void session.wordImports.add(found, chosen);
  };
  const isListed = word?.kind === "found" && (found !== null || word.found.skipped.length > 0);
  return (
    <ListDialog
      title={words.title}
      open={open}
      isShort={!isListed}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{messages.close}</Button>
          {found && (
            <Button appearance="primary" disabledFocusable={isOff} onClick={add}>
              {words.add(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      {!word && <p className={styles.hint}>{words.hint}</p>}
      <WordFileChoice
        open={open}
        isBusy={task !== null}
        name={word?.name ?? null}
        onChoose={(file) => void session.wordImports.read(file)}
      />
      <div className={styles.step}>
        <ProgressLine />
      </div>
      <div className={styles.step}>
        <ProblemBar />
      </div>
      <WordOutcome word={word} />
      {isListed && (
        <WordFindings
          word={word}
          names={chosenNames(word, new Set(chosen))}
          onChoose={(places, isChosen) => {
            const rest = [...left].filter((place) => !places.includes(place));
            setChoice({ word, left: new Set(isChosen ? rest : [...rest, ...places]) });
          }}
        />
      )}
    </ListDialog>
  );
}
