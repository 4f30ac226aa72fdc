import { tokens } from "@fluentui/react-components";
import { STANDING_LOOK } from "./standingLook";
import { useMessages } from "../state/PaneContext";
import type { Standing } from "../state/tableOrder";

interface StandingIconProps {
  readonly standing: Standing;
  /** Set where the word stands beside the icon already. */
  readonly decorative?: boolean;
  /** Grey, for a severity of which there is none. */
  readonly muted?: boolean;
  /** The size of the small print it stands in. */
  readonly small?: boolean;
}

/** The icon of a severity, named for screen readers. */
export function StandingIcon({
  standing,
  decorative = false,
  muted = false,
  small = false,
}: StandingIconProps) {
  const messages = useMessages();
  const { Icon, color } = STANDING_LOOK[standing];
  const label = decorative ? {} : { "aria-label": messages.standing[standing], role: "img" };
  return (
    <Icon
      style={{
        color: muted ? tokens.colorNeutralForeground3 : color,
        flexShrink: 0,
        fontSize: small ? "12px" : "16px",
      }}
      {...label}
    />
  );
}
