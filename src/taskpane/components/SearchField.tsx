import type { KeyboardEvent } from "react";
import { SearchBox } from "@fluentui/react-components";

interface SearchFieldProps {
  readonly className?: string | undefined;
  readonly query: string;
  readonly placeholder: string;
  readonly label: string;
  readonly clearLabel: string;
  readonly onSearch: (query: string) => void;
}

/** A field to search a list by; Esc empties it. */
export function SearchField({
  query,
  placeholder,
  label,
  clearLabel,
  onSearch,
  className,
}: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    onSearch("");
  };
  return (
    <SearchBox
      size="small"
      className={className}
      placeholder={placeholder}
      aria-label={label}
      dismiss={{ "aria-label": clearLabel }}
      value={query}
      onKeyDown={onKeyDown}
      onChange={(_event, { value }) => onSearch(value)}
    />
  );
}
