import type { GriffelStyle } from "@fluentui/react-components";

/** For screen readers only. */
export const hiddenText: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
