// The program's icons as drawings on a grid of 16: that is the size at which a task bar shows them.

const states = {
  idle: { badge: undefined },
  running: { arrows: '#2b88d8', badge: undefined },
  attention: {
    badge: {
      fill: '#f7a700',
      sign: '<path d="M12 9.1v2.7" stroke="#000"/><path d="M12 13.6v.3" stroke="#000"/>',
    },
  },
  error: {
    badge: { fill: '#d13438', sign: '<path d="M10.4 10.4l3.2 3.2M13.6 10.4l-3.2 3.2" stroke="#fff"/>' },
  },
  paused: { badge: { fill: '#5c6b7a', sign: '<path d="M10.8 10.3v3.4M13.2 10.3v3.4" stroke="#fff"/>' } },
  offline: { faded: true, badge: { fill: '#5c6b7a', sign: '<path d="M9.9 14.1l4.2-4.2" stroke="#fff"/>' } },
  setup: { badge: { fill: '#2b88d8', sign: '<path d="M10 12h.2M12 12h.2M14 12h.2" stroke="#fff"/>' } },
  off: { faded: true, badge: undefined },
};

export const trayStates = Object.keys(states);
/** `light` is for a light task bar, `dark` for a dark one. */
export const taskBars = { light: '#1b1b1b', dark: '#ffffff' };

/** Two arrows that pass each other, and in the corner what the state is. */
export function trayDrawing(state, taskBar) {
  const { arrows, faded, badge } = states[state];
  const colour = arrows ?? taskBars[taskBar];
  const hole = badge === undefined ? '' : '<circle cx="12" cy="12" r="5" fill="#000"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <mask id="hole"><rect width="16" height="16" fill="#fff"/>${hole}</mask>
  <g mask="url(#hole)" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"${faded ? ' opacity=".5"' : ''}>
    <path d="M2 5h11M10 2l3 3-3 3"/>
    <path d="M14 11H3M6 8.6L3.2 11 6 14"/>
  </g>
  ${badge === undefined ? '' : `<circle cx="12" cy="12" r="4" fill="${badge.fill}"/><g fill="none" stroke-width="1.5" stroke-linecap="round">${badge.sign}</g>`}
</svg>`;
}

/** The same two arrows on a tile, for the Start menu, the installer and the window. */
export function applicationDrawing() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <defs><linearGradient id="tile" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#2f8fe0"/><stop offset="1" stop-color="#0f5ea8"/>
  </linearGradient></defs>
  <rect x="3" y="3" width="58" height="58" rx="13" fill="url(#tile)"/>
  <g fill="none" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round">
    <path d="M14 24h34M37 13l11 11-11 11" stroke="#fff"/>
    <path d="M50 43H17M26 33.5L16 43l10 9" stroke="#ffd34d"/>
  </g>
</svg>`;
}
