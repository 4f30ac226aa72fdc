/** Tells apart what is called the same: the second of a name is "…#2", as long as nothing else is called that. */
export function numbered(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let key = name;
    for (let count = 2; taken.has(key); count++) key = `${name}#${count}`;
    taken.add(key);
    return key;
  };
}
