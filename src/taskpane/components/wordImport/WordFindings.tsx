import { useMemo } from "react";
import type { FoundWord } from "../../state/PaneState";
import { wordItems } from "../../state/wordImportItems";
import { VirtualList } from "../VirtualList";
import { useWordMessages } from "./useWordMessages";
import { WordItemLine } from "./WordItemLine";

interface WordFindingsProps {
  readonly word: FoundWord;
  readonly names: ReadonlyMap<number, string>;
  readonly onChoose: (places: readonly number[], isChosen: boolean) => void;
}

/** What a Word document holds: the worksheets to choose from, and what will not come in. */
export function WordFindings({ word: { found }, names, onChoose }: WordFindingsProps) {
  const words = useWordMessages();
  const items = useMemo(() => wordItems(found), [found]);
  return (
    <VirtualList
      items={items}
      keyOf={({ key }) => key}
      estimateSize={({ kind }) => (kind === "sheet" ? 56 : 30)}
      isHead={({ kind }) => kind === "head"}
      label={words.title}
      renderRow={(item, current) => (
        <WordItemLine item={item} current={current} found={found} names={names} onChoose={onChoose} />
      )}
    />
  );
}
