/** Reads localStorage; null where the browser forbids it. */
export function load(key: string): string | null {
  try {
    return localStorage.getItem(`assay:${key}`);
  } catch {
    return null;
  }
}

/** Writes localStorage; null removes the entry. Returns false where the browser forbids it or it is full. */
export function save(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(`assay:${key}`);
    else localStorage.setItem(`assay:${key}`, value);
    return true;
  } catch {
    return false;
  }
}
