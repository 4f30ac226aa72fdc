import { UNREAD } from "../../state/HintKeeper";
import type { MoreEntry } from "./MoreEntry";
import { loadPart } from "../loadPart";

/** 指认表头…, with 为什么没识别. */
export const unreadEntry: MoreEntry = {
  id: UNREAD,
  label: ({ diagnosis }) => diagnosis.open,
  open: ({ session }) => void session.hints.open(),
  Dialog: loadPart(() => import("../unread/UnreadDialog")),
};
