import type { GuideUse } from "../FirstUse";
import { useMessages, usePane, usePaneState } from "../state/PaneContext";
import { GuideCard } from "./GuideCard";

/** 三步上手 in the pane, until it is put away. The focus goes from it to 一键校验, its first step. */
export function GuideHost() {
  const messages = useMessages();
  const { session } = usePane();
  const { guide, task } = usePaneState();
  if (!guide.isShown) return null;
  const use = (chosen: GuideUse) => {
    if (chosen === "sample") return void session.guide.openSample();
    document.querySelector<HTMLElement>("[data-first-use=check]")?.focus();
    void session.guide.dismiss();
  };
  return (
    <GuideCard
      messages={messages}
      done={guide.done}
      hasSample={session.guide.canOpenSample}
      isBusy={task !== null}
      onUse={use}
    />
  );
}
