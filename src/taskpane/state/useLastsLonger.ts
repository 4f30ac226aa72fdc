import { useEffect, useState } from "react";

/** Whether something has been going on for longer than `patience` milliseconds. */
export function useLastsLonger(goingOn: boolean, patience: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!goingOn) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [goingOn, patience]);
  return goingOn && long;
}
