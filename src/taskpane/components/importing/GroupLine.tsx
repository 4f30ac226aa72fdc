import { Checkbox } from "@fluentui/react-components";
import { useMessages } from "../../state/PaneContext";
import type { GroupItem } from "./importItems";

interface GroupLineProps {
  readonly item: GroupItem;
  readonly current: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** Ticks all of a project's doubtful matches together, or none: last year's project has many, with one doubt. */
export function GroupLine({ item: { project, keys }, current, chosen, onChoose }: GroupLineProps) {
  const { importing: words } = useMessages();
  const count = keys.filter((key) => chosen.has(key)).length;
  return (
    <Checkbox
      label={words.wholeProject(project, keys.length)}
      checked={count === keys.length ? true : count === 0 ? false : "mixed"}
      onChange={() => onChoose(keys, count < keys.length)}
      data-row
      tabIndex={current ? 0 : -1}
    />
  );
}
