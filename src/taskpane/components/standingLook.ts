import {
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { tokens } from "@fluentui/react-components";
import type { Standing } from "../state/tableOrder";

/** A standing's icon and colour; its word comes from the messages, so that colour is never alone. */
export const STANDING_LOOK: Readonly<
  Record<Standing, { readonly Icon: FluentIcon; readonly color: string }>
> = {
  error: { Icon: ErrorCircle16Filled, color: tokens.colorStatusDangerForeground1 },
  warning: { Icon: Warning16Filled, color: tokens.colorStatusWarningForeground3 },
  info: { Icon: Info16Regular, color: tokens.colorNeutralForeground2 },
  clean: { Icon: CheckmarkCircle16Regular, color: tokens.colorStatusSuccessForeground1 },
  unknown: { Icon: QuestionCircle16Regular, color: tokens.colorStatusDangerForeground1 },
};
