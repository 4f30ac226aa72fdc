import { useEffect, useEffectEvent, useState } from "react";

/**
 * Files that are dropped anywhere on the pane, where else the browser would open them in its place.
 * @returns whether files are being dragged over the pane now
 */
export function useFileDrop(isOpen: boolean, onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((files: readonly File[]) => onDrop(files));
  useEffect(() => {
    if (!isOpen) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Passing from one element to the next is no leaving.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const take = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", take, { signal });
    return () => {
      end.abort();
      setIsOver(false);
    };
  }, [isOpen]);
  return isOver;
}
