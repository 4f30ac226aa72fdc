export function manualPage(markdown: string, policy: string): string;
