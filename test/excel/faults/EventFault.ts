import type { EventFaults } from "../../../workbench/host/event-faults";

/** Something that goes wrong with the events by which Excel tells of edits. */
export interface EventFault {
  readonly id: string;
  readonly title: string;
  /** Whether every edit is told of in the end. */
  readonly isWhole: boolean;
  set(events: EventFaults): void;
}

export const EVENT_FAULTS: readonly EventFault[] = [
  { id: "eventsLost", title: "更改事件全部丢失", isWhole: false, set: (events) => events.lose() },
  {
    id: "eventsSparse",
    title: "更改事件每三个只送到一个",
    isWhole: false,
    set: (events) => events.lose(3),
  },
  { id: "eventsReversed", title: "更改事件倒序送达", isWhole: true, set: (events) => events.reverse() },
  { id: "eventsDoubled", title: "更改事件重复送达", isWhole: true, set: (events) => events.double() },
  {
    id: "eventsLate",
    title: "更改事件在之后的编辑和写入之后才送达",
    isWhole: true,
    set: (events) => events.hold(),
  },
];
