/** Does something after so many milliseconds. Returns what calls it off. */
export type Pause = (milliseconds: number, then: () => void) => () => void;

export const pause: Pause = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};
