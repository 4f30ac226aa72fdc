import { tokens } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** A row of a list that is a button: as wide as the list, a line below it, the focus drawn inside. */
export const rowButton: GriffelStyle = {
  boxSizing: "border-box",
  width: "100%",
  border: "none",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  background: "none",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};

/** Text on one line, cut where there is no room. */
export const cutText: GriffelStyle = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" };
