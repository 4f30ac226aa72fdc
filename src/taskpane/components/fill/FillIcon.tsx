import { tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Regular } from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { FillStanding } from "../../state/evaluationStanding";
import { useMessages } from "../../state/PaneContext";

const LOOKS: Readonly<Record<FillStanding, { readonly Icon: FluentIcon; readonly color: string }>> = {
  complete: { Icon: CheckmarkCircle16Filled, color: tokens.colorStatusSuccessForeground1 },
  begun: { Icon: CircleHalfFill16Regular, color: tokens.colorNeutralForeground2 },
  untouched: { Icon: Circle16Regular, color: tokens.colorNeutralForeground3 },
};

/** ✓ for a project with a total, a half circle for one that is begun; named for screen readers. */
export function FillIcon({ standing }: { readonly standing: FillStanding }) {
  const { evaluation: words } = useMessages();
  const { Icon, color } = LOOKS[standing];
  return <Icon role="img" aria-label={words[standing]} style={{ color, flexShrink: 0 }} />;
}
