import { dateTime } from "./texts";

/** Shows times in the browser's time zone, which the server does not know. */
export function showLocalTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[datetime]")) {
    const instant = new Date(time.dateTime);
    if (!Number.isNaN(instant.getTime())) time.textContent = dateTime(instant);
  }
}
