import { dateTime } from "./texts";

/** Writes instants in the reader's own time zone; the server does not know it. */
export function tellTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const instant = new Date(time.dateTime);
    if (!Number.isNaN(instant.getTime())) time.textContent = dateTime(instant);
  }
}
