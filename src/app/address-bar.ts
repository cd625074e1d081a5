/** Writes a query into the address bar; a new entry of the history only where Back should undo it. */
export function writeAddress(query: string, { push = false } = {}): void {
  const address = query ? `?${query}` : location.pathname;
  if (push) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}

/** Changes one thing the address says. */
export function changeAddress(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  writeAddress(query.toString());
}
