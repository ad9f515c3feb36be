// The localised sentences stand as data-t-… attributes on the body, so that no script carries a language.
export function tekst(key) {
  const name = `t${key[0].toUpperCase()}${key.slice(1)}`;
  return document.body.dataset[name] ?? '';
}

export const taal = document.documentElement.lang || 'nl';
