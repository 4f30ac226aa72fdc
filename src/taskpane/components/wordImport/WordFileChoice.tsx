import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WordFile } from "../../host/openWordDocument";
import { useFileDrop } from "./useFileDrop";
import { useWordMessages } from "./useWordMessages";

/** Older kinds are offered as well: who chooses one is told what to do with it. */
const KINDS = ".docx,.docm,.doc,.wps";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    flexShrink: 0,
    padding: "10px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WordFileChoiceProps {
  readonly open: boolean;
  /** A step runs: nothing can be chosen. */
  readonly isBusy: boolean;
  /** Of the document that was read; null where none was. */
  readonly name: string | null;
  readonly onChoose: (file: WordFile) => void;
}

/** The choice of a document, by a button or by dropping it. It is read on this machine and never leaves it. */
export function WordFileChoice({ open, isBusy, name, onChoose }: WordFileChoiceProps) {
  const styles = useStyles();
  const words = useWordMessages();
  const chooser = useRef<HTMLInputElement>(null);
  const [isTooMany, setIsTooMany] = useState(false);
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (isBusy || !file) return;
    setIsTooMany(files.length > 1);
    if (files.length > 1) return;
    onChoose({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  };
  const isOver = useFileDrop(open, take);
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)}>
      {name !== null && <span>{words.from(name)}</span>}
      <Button
        size={name === null ? "medium" : "small"}
        appearance={name === null ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => chooser.current?.click()}
      >
        {name === null ? words.choose : words.chooseOther}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept={KINDS}
        aria-label={words.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = "";
          take(files);
        }}
      />
      <p className={styles.hint} role={isTooMany ? "alert" : undefined}>
        {isTooMany ? words.oneFile : isOver ? words.dropHere : words.drop}
      </p>
    </div>
  );
}
