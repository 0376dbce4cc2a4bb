/** localStorage that may be forbidden or full: reading then finds nothing, and writing says that it failed. */
export function load(key: string): string | null {
  try {
    return localStorage.getItem(`assay:${key}`);
  } catch {
    return null;
  }
}

export function save(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(`assay:${key}`);
    else localStorage.setItem(`assay:${key}`, value);
    return true;
  } catch {
    return false;
  }
}
