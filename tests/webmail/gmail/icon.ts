const paths = {
  archive: 'M4 4h16v4H4zM5 8v12h14V8M10 12h4',
  back: 'M20 12H5M11 5l-7 7 7 7',
  bold: 'M7 4h6a4 4 0 0 1 0 8H7zm0 8h7a4 4 0 0 1 0 8H7z',
  bulleted: 'M4 6h1M4 12h1M4 18h1M9 6h11M9 12h11M9 18h11',
  chevron: 'M7 10l5 5 5-5',
  clear: 'M6 5h12M12 5l-2 14M4 20l16-4',
  close: 'M6 6l12 12M18 6L6 18',
  compose: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  draft: 'M6 3h8l5 5v13H6zM14 3v5h5',
  forward: 'M14 7l6 5-6 5v-3C8 14 5 16 4 19c0-6 4-9 10-9z',
  full: 'M13 5h6v6M19 5l-7 7M11 19H5v-6M5 19l7-7',
  smaller: 'M20 4l-7 7M13 5v6h6M4 20l7-7M11 19v-6H5',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 3h4l1-3h5',
  italic: 'M10 4h8M6 20h8M14 4l-4 16',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minimise: 'M5 18h14',
  more: 'M12 4.7v.6M12 11.7v.6M12 18.7v.6M11.7 5h.6M11.7 12h.6M11.7 19h.6',
  numbered: 'M4 5h1v4M4 14h2l-2 4h2M10 6h10M10 12h10M10 18h10',
  redo: 'M19 8v5h-5M19 13a7 7 0 1 0-2 5',
  reply: 'M10 7l-6 5 6 5v-3c6 0 9 2 10 5 0-6-4-9-10-9z',
  replyAll: 'M7 7l-5 5 5 5M13 7l-5 5 5 5v-3c5 0 8 2 9 5 0-6-4-9-9-9z',
  search: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5 5',
  send: 'M4 20V4l17 8zM4 12h9',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  underline: 'M7 4v7a5 5 0 0 0 10 0V4M5 20h14',
  undo: 'M5 8v5h5M5 13a7 7 0 1 1 2 5',
} as const;

export type IconName = keyof typeof paths;

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of 24 × 24; assistive technology skips it. */
export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.dataset['look'] = 'icon';
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
