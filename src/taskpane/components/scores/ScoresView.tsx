import { useMemo, useState } from "react";
import { evaluationSummary } from "../../../domain/evaluation/evaluationSummary";
import { useMessages, usePaneState } from "../../state/PaneContext";
import type { ScrollPlace } from "../../state/ScrollPlaces";
import { keyOfScoreItem, scoreItems } from "../../state/scoreItems";
import type { ScoreItem } from "../../state/scoreItems";
import { VirtualList } from "../VirtualList";
import { LossHead } from "./LossHead";
import { LossRow } from "./LossRow";
import { ProjectCard } from "./ProjectCard";
import { ScoresHead } from "./ScoresHead";

/** 评价: where the projects stand, what cost most points, and each project's parts of the score. */
export default function ScoresView({ offset, onScroll }: ScrollPlace) {
  const { evaluation: words } = useMessages();
  const { outcome, scoreOrder } = usePaneState();
  const [showsAll, setShowsAll] = useState(false);
  const summary = useMemo(() => evaluationSummary(outcome?.tables ?? []), [outcome]);
  const items = useMemo(() => scoreItems(summary, scoreOrder, showsAll), [summary, scoreOrder, showsAll]);
  const draw = (item: ScoreItem, current: boolean) => {
    if (item.kind === "project") return <ProjectCard project={item.project} current={current} />;
    if (item.kind === "loss") return <LossRow loss={item.loss} current={current} />;
    return (
      <LossHead
        shown={item.shown}
        listed={summary.losses.length}
        all={summary.lossCount}
        showsAll={showsAll}
        onToggle={() => setShowsAll(!showsAll)}
      />
    );
  };
  return (
    <>
      <ScoresHead summary={summary} />
      <VirtualList
        items={items}
        keyOf={keyOfScoreItem}
        estimateSize={heightOf}
        isHead={({ kind }) => kind === "losses"}
        label={words.scores.list}
        renderRow={draw}
        initialOffset={offset}
        onScroll={onScroll}
      />
    </>
  );
}

function heightOf(item: ScoreItem): number {
  if (item.kind === "project") return item.project.isBegun ? 150 : 38;
  return item.kind === "losses" ? 28 : 62;
}
