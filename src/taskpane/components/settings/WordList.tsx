import { useState } from "react";
import type { KeyboardEvent } from "react";
import {
  Field,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  TagGroup,
  makeStyles,
} from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";

const useStyles = makeStyles({
  words: { flexWrap: "wrap", rowGap: "4px", columnGap: "4px", marginBottom: "6px" },
});

interface WordListProps {
  readonly name: string;
  readonly hint: string;
  readonly words: readonly string[];
  /** Why the words cannot stand; null where they can. */
  readonly problem: string | null;
  readonly onChange: (words: readonly string[]) => void;
}

/** Words to take away one by one, and a field that adds: several at once where they are parted by 、 or a space. */
export function WordList({ name, hint, words, problem, onChange }: WordListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [typed, setTyped] = useState("");
  const add = () => {
    const added = typed.split(/[\s、，,；;]+/).filter((word) => word !== "");
    onChange([...new Set([...words, ...added])]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || typed.trim() === "") return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <TagGroup
        className={styles.words}
        size="small"
        aria-label={name}
        onDismiss={(_event, { value }) => onChange(words.filter((word) => word !== value))}
      >
        {words.map((word) => (
          <InteractionTag key={word} value={word} size="small">
            <InteractionTagPrimary hasSecondaryAction>{word}</InteractionTagPrimary>
            <InteractionTagSecondary aria-label={messages.settingsView.removeWord(word)} />
          </InteractionTag>
        ))}
      </TagGroup>
      <Field hint={hint} {...(problem !== null && { validationMessage: problem })}>
        <Input
          size="small"
          aria-label={messages.settingsView.addWordTo(name)}
          placeholder={messages.settingsView.addWord}
          value={typed}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== "" && add()}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
    </>
  );
}
