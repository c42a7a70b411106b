/**
 * In which hosts the journeys ran and in which not, and why: a green run says nothing about a host it never
 * opened.
 * @param {Readonly<Record<string, number>> | null} ran Journeys by host; null when they were not asked for.
 * @param {string | null} electronObstacle Why there is no Electron here.
 */
export function hostsLine(ran, electronObstacle) {
  if (ran === null) return 'The journeys ran in no host, because they were not asked for.';
  const chromium = ran.chromium
    ? `${journeys(ran.chromium)} ran in Chromium`
    : 'No journey ran in Chromium, because the run broke off';
  const electron = ran.electron
    ? `${journeys(ran.electron)} in Electron`
    : `none in Electron, because ${electronObstacle ?? 'the run broke off'}`;
  return `${chromium}; ${electron}.`;
}

/** @param {number} count */
function journeys(count) {
  return count === 1 ? '1 journey' : `${count} journeys`;
}
