import { STANDING_LOOK } from "./standingLook";
import { useMessages } from "../state/PaneContext";
import type { Standing } from "../state/tableOrder";

interface StandingIconProps {
  readonly standing: Standing;
  /** Set where the word stands beside the icon already. */
  readonly decorative?: boolean;
}

/** The icon of a severity, named for screen readers. */
export function StandingIcon({ standing, decorative = false }: StandingIconProps) {
  const messages = useMessages();
  const { Icon, color } = STANDING_LOOK[standing];
  const label = decorative ? {} : { "aria-label": messages.standing[standing], role: "img" };
  return <Icon style={{ color, flexShrink: 0 }} {...label} />;
}
